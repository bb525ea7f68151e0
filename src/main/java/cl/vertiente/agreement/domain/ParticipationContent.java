package cl.vertiente.agreement.domain;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * What an agreement does in a water system.
 *
 * @param beneficiaries persons, as the programme counts them; the register's estimate may differ
 * @param joinedOn null: since the agreement began
 * @param targets at most one for each component
 */
public record ParticipationContent(UUID waterSystemId, int beneficiaries, LocalDate joinedOn, Set<Target> targets,
        Set<Responsible> responsible) {

    public ParticipationContent {
        targets = Set.copyOf(targets);
        responsible = Set.copyOf(responsible);
    }
}

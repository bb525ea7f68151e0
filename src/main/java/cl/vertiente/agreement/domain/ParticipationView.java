package cl.vertiente.agreement.domain;

import java.util.List;
import java.util.UUID;

/** An APR in an agreement, with who answers for what there. */
public record ParticipationView(UUID waterSystemId, String waterSystem, String communeCut, String commune, int beneficiaries,
        List<ResponsibleView> responsible) {

    /** Who answers for a component. */
    public record ResponsibleView(Component component, String person) {
    }
}

package cl.vertiente.accountability.domain;

import cl.vertiente.access.Caller;
import cl.vertiente.accountability.domain.CommitteeCompetence.Committee;
import cl.vertiente.accountability.domain.CommitteeCompetence.Earned;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the map of competences is made of, within what a caller sees. */
public interface Competences {

    /** One page of committees by name, after the name and identifier that {@code after} holds; null for the first. */
    List<Committee> committees(Caller caller, CompetenceFilter filter, List<String> after, int limit);

    /** How many committees each cover has, whatever cover the filter names. */
    Map<CompetenceCover, Long> counts(Caller caller, CompetenceFilter filter);

    /** The certificates of activities in view that somebody of these committees holds, or earned when they came for one of them. */
    List<Earned> earned(Caller caller, Collection<UUID> committees);

    /** The seats of their boards, of any time. */
    Map<UUID, List<BoardSeat>> boards(Collection<UUID> committees);
}

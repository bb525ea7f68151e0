package cl.vertiente.training.activity.domain;

import cl.vertiente.access.Caller;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The activities and sessions as they are shown, within what a caller may see: those of agreements of their regions, and for the
 * regional government those that were held.
 */
public interface ActivityLists {

    /** One page, the newest first, after the row that {@code after} names (recorded, id); null for the first. */
    List<ActivityRow> activities(Caller caller, ActivityFilter filter, List<String> after, int limit);

    Map<String, Long> activitiesByState(Caller caller, ActivityFilter filter);

    Optional<ActivityView> activity(Caller caller, UUID id);

    /** One page by their beginning, after the row that {@code after} names (beginning, id); null for the first. */
    List<SessionRow> sessions(Caller caller, SessionFilter filter, List<String> after, int limit);

    Map<String, Long> sessionsByState(Caller caller, SessionFilter filter);

    Optional<SessionView> session(Caller caller, UUID id);

    /** By the code of the agreement. @param agreement null for all in view */
    List<TrainingProgress> progress(Caller caller, UUID agreement);
}

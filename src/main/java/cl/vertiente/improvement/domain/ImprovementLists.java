package cl.vertiente.improvement.domain;

import cl.vertiente.access.Caller;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The improvements as they are shown, within what a caller may see: those of agreements of their regions, and for the regional
 * government those that were approved.
 */
public interface ImprovementLists {

    /** One page, the newest first, after the row that {@code after} names (recorded, id); null for the first. */
    List<ImprovementRow> rows(Caller caller, ImprovementFilter filter, List<String> after, int limit);

    Map<String, Long> byState(Caller caller, ImprovementFilter filter);

    Optional<ImprovementView> one(Caller caller, UUID id);
}

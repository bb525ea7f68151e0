package cl.vertiente.design.domain;

import cl.vertiente.access.Caller;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The designs as they are shown, within what a caller may see: those of agreements of their regions, and for the regional government those
 * that were begun.
 */
public interface DesignLists {

    /** One page, the newest first, after the row that {@code after} names (recorded, id); null for the first. */
    List<DesignRow> rows(Caller caller, DesignFilter filter, List<String> after, int limit);

    Map<String, Long> byState(Caller caller, DesignFilter filter);

    Optional<DesignView> one(Caller caller, UUID id);
}

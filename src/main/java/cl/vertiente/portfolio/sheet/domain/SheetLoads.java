package cl.vertiente.portfolio.sheet.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The working sheets that were brought, what their headings mean, and what is known of their codes. */
public interface SheetLoads {

    void add(Object record);

    /** Writes what was recorded and holds it no longer: each question looks over all that is held for what is to be written. */
    void letGo();

    Optional<SheetLoad> find(UUID id);

    /** The latest first. */
    List<SheetLoad> list(UUID before, int limit);

    /** What was said of headings: the last of each, by heading. */
    List<SheetHeading> headings();

    /** An initiative that has a code. */
    record Known(UUID id, Long asked) {
    }

    /** By code. */
    Map<String, Known> byCode(Collection<String> codes);

    /** What was recorded of initiatives, annulled or not: kind, day and result of each, as {@link #said} writes it. */
    Map<UUID, Set<String>> recorded(Collection<UUID> initiatives);

    /** By which an event is known again, whoever recorded it. */
    static String said(Object kind, Object on, Object rate) {
        return kind + " " + on + " " + rate;
    }
}

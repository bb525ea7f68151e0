package cl.vertiente.committee.domain;

import cl.vertiente.access.Caller;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * The registry of water systems. Every question of a reader is asked through {@link #visibleTo}: a system outside the caller's
 * regions is not there. The order is that of the communes' codes (region, province, commune), then the official name.
 */
public interface WaterSystems {

    Visible visibleTo(Caller caller);

    boolean knows(UUID id);

    /** Adds a system with its operator and what a register says of it. */
    void add(Operator operator, WaterSystem system, RegisterFacts said, Instant now);

    /** What one caller may see. */
    interface Visible {

        int AT_A_TIME = 500;

        /** One page of rows, after the row that {@code after} names (commune, name, id); null for the first. */
        List<WaterSystemRow> list(WaterSystemFilter filter, List<String> after, int limit);

        /** All rows, some hundreds in memory at a time. */
        default void inPages(WaterSystemFilter filter, Consumer<List<WaterSystemRow>> each) {
            List<String> after = null;
            List<WaterSystemRow> page;
            do {
                page = list(filter, after, AT_A_TIME);
                each.accept(page);
                if (!page.isEmpty()) {
                    var last = page.get(page.size() - 1);
                    after = List.of(last.communeCut(), last.officialName(), last.id().toString());
                }
            } while (page.size() == AT_A_TIME);
        }

        Map<String, Long> countsByState(WaterSystemFilter filter);

        Optional<WaterSystemView> find(UUID id);

        /** What lists say of it: its name, commune and point, without operator, board and history. */
        Optional<WaterSystemRow> row(UUID id);

        /** The communes that have systems, by code and name, for choosing among them. */
        List<Object[]> communes(String region);
    }
}

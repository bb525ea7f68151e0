package cl.vertiente.diagnosis.water.domain;

import cl.vertiente.access.Caller;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The alerts of water. Readers ask through {@link #visibleTo}: what lies outside the caller's regions is not there. */
public interface WaterAlerts {

    Visible visibleTo(Caller caller);

    Optional<WaterAlert> find(UUID id);

    void add(WaterAlert alert);

    void add(AlertStep step);

    /** By their recording. */
    Map<UUID, List<AlertStep>> steps(Collection<UUID> alertIds);

    /** Those of a system that are not over. */
    List<WaterAlert> active(UUID systemId);

    /** Those of a system, for when it was the duplicate of another. */
    List<WaterAlert> ofSystem(UUID systemId);

    /** Whether one of the samples, as it is said now, still has a result of the parameter that alarms. */
    boolean stands(Collection<UUID> sampleIds, String code);

    /** An alert and its system, as lists show them. */
    record Row(WaterAlert alert, SystemName system) {
    }

    /** What one caller may see. */
    interface Visible {

        /** The latest first, after the row that {@code after} names (instant, id); null for the first page. */
        List<Row> list(AlertFilter filter, List<String> after, int limit);

        Map<String, Long> countsByState(AlertFilter filter);

        /** Those that are not over: the gravest first, of them the latest. */
        List<PressingAlert> pressing(int most);

        Optional<Row> find(UUID id);
    }
}

package cl.vertiente.diagnosis.water.domain;

import cl.vertiente.access.Caller;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The samples of water. Readers ask through {@link #visibleTo}: what lies outside the caller's regions is not there. */
public interface WaterSamples {

    Visible visibleTo(Caller caller);

    /** Waits until no other transaction records something about the water of this system, and keeps others waiting. */
    void lockSystem(UUID systemId);

    Optional<WaterSample> find(UUID id);

    void add(WaterSample sample);

    void add(SampleVersion version, List<WaterReading> readings);

    /** By number. */
    List<SampleVersion> versions(UUID sampleId);

    /** In the order in which they were written. */
    List<WaterReading> readings(UUID versionId);

    /** Of several versions at once. */
    Map<UUID, List<WaterReading>> readings(Collection<UUID> versionIds);

    /** Whether an agreement serves a system. */
    boolean serves(UUID agreementId, UUID systemId);

    /** Those of a system, for when it was the duplicate of another. */
    List<WaterSample> ofSystem(UUID systemId);

    /** What a parameter of a system came to by and by, the earliest first; those recorded by mistake left out. */
    List<MeasuredResult> results(UUID systemId, String code, Instant until);

    /** The codes of what was ever measured in the water of a system; samples recorded by mistake left out. */
    Set<String> measured(UUID systemId);

    /** The latest result of each parameter that has a verdict, up to an instant. */
    List<MeasuredResult> latest(UUID systemId, Instant until);

    /** What one caller may see. */
    interface Visible {

        /** The latest first, after the row that {@code after} names (instant, id); null for the first page. */
        List<SampleRow> list(SampleFilter filter, List<String> after, int limit);

        Map<String, Long> countsByVerdict(SampleFilter filter);

        Optional<SystemName> systemOf(UUID sampleId);

        Optional<SystemName> system(UUID systemId);

        /** Those that are not merged into another, by name. @param responsible who must answer for them; null for all in view */
        List<SystemName> systems(UUID responsible);
    }
}

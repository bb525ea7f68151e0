package cl.vertiente.diagnosis.score.domain;

import cl.vertiente.access.Caller;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The gaps. Readers ask through {@link #visibleTo}: a gap outside their regions is not there, and neither is for the regional
 * government one that was not published. The order is that of the priority, the highest first.
 */
public interface Gaps {

    Visible visibleTo(Caller caller);

    Optional<Gap> find(UUID id);

    /** Those of a diagnosis, whatever their version and state. */
    List<Gap> ofDiagnosis(UUID diagnosisId);

    /** How many of each diagnosis are only proposed: {@link Gap#isPending}. One that has none is not there. */
    Map<UUID, Long> pending(Collection<UUID> diagnosisIds);

    List<Gap> ofSystem(UUID waterSystemId);

    /** All of them by identifier, after one of them; null for the first. */
    List<Gap> after(UUID id, int limit);

    void add(Gap gap);

    /** Writes what was changed, so that it can be read again. */
    void write();

    /** How many people an agreement serves in a system; else what the register estimates; empty when nobody knows. */
    Optional<Integer> beneficiaries(UUID agreementId, UUID waterSystemId);

    /** Whether an agreement serves a system, or served it. */
    boolean serves(UUID agreementId, UUID waterSystemId);

    /** What one caller may see. */
    interface Visible {

        /** One page, after the row that {@code after} names (priority, id); null for the first. */
        List<GapRow> list(GapFilter filter, List<String> after, int limit);

        Map<String, Long> countsByState(GapFilter filter);

        Optional<GapView> find(UUID id);

        /** Those of these systems that are to be attended by a component, confirmed and not over. */
        List<GapRow> open(GapComponent component, Collection<UUID> systems);

        /** Those that an earlier visit to a system left, confirmed and not over: they stand beside what a visit of that day found. */
        List<GapRow> standing(UUID waterSystemId, UUID diagnosisId, LocalDate visitedOn);

        /** Those of these identifiers. */
        List<GapRow> of(Collection<UUID> ids);

        /**
         * Where a gap may be noted: the systems that agreements serve, by name.
         *
         * @param responsible only where an agreement makes this person responsible; null for all
         */
        List<GapChoice> places(UUID responsible);
    }
}

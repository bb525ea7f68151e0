package cl.vertiente.training.people.boundary;

import cl.vertiente.training.people.domain.Eligibility;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * An activity as its certificates tell of it, with everybody on its lists.
 *
 * @param hours that it took in all
 * @param from day of its first closed session, in Chile; null while none is closed
 * @param to day of the last one
 * @param trainers who taught it, each once
 * @param done whether all of it took place: only then anybody gets a certificate
 * @param keeper whether the caller answers for it
 * @param candidates by name
 */
public record Certifiable(UUID activityId, UUID agreementId, String code, String title, BigDecimal hours, LocalDate from, LocalDate to,
        List<String> trainers, boolean done, boolean keeper, List<Candidate> candidates) {

    /** Keeps copies. */
    public Certifiable {
        trainers = List.copyOf(trainers);
        candidates = List.copyOf(candidates);
    }

    /**
     * Somebody of its lists.
     *
     * @param maskedTaxId null for whoever has no RUT
     * @param waterSystem null for none
     */
    public record Candidate(UUID traineeId, String name, String maskedTaxId, String waterSystem, Eligibility eligibility) {
    }

    /** Who goes on under this record; empty for whoever is on none of its lists. */
    public Optional<Candidate> candidate(UUID traineeId) {
        return candidates.stream().filter(one -> one.traineeId().equals(traineeId)).findFirst();
    }
}

package cl.vertiente.improvement.domain;

import cl.vertiente.shared.Pesos;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * One improvement with all that is known of it.
 *
 * @param description null when nobody said more
 * @param assetId the installation that it becomes in the register of its committee; null when its kind becomes none
 * @param lifeYears for how long its kind is expected to serve; null when nobody knows
 * @param order what was ordered; null while nothing was
 * @param delivery what arrived; null while nothing did
 * @param handOver what the committee took over; null while it did not
 * @param quotes the first first
 * @param steps the first step first
 */
public record ImprovementView(@JsonUnwrapped ImprovementRow improvement, String description, UUID assetId, Integer lifeYears,
        UUID budgetLineId, String budgetItem, Costs costs, Order order, Delivery delivery, HandOver handOver, List<Quote> quotes,
        List<Step> steps) {

    /**
     * Its trail of money, in whole pesos.
     *
     * @param committed what was ordered and is not paid yet; nothing of what was retired
     * @param rows address of the payments that {@code paid} adds up
     */
    public record Costs(Pesos planned, Pesos committed, Pesos paid, @JsonProperty("_rows") String rows) {

        /** @param ordered null while nothing was */
        public static Costs of(UUID id, Pesos planned, Pesos ordered, Pesos paid, ImprovementState state) {
            var open = ordered == null || state == ImprovementState.RETIRED || !ordered.exceeds(paid) ? Pesos.ZERO : ordered.minus(paid);
            return new Costs(planned, open, paid, "/api/v1/improvements/" + id + "/payments?inForce=true");
        }
    }

    /** What was ordered of whom; the RUT of a natural person is masked for whom it is no business. */
    public record Order(String number, String supplierTaxId, String supplier, Pesos cost, LocalDate deliveryDue) {
    }

    /** What a supplier asked. */
    public record Quote(UUID id, String supplierTaxId, String supplier, Pesos cost, LocalDate on, String sha256, Instant recordedAt,
            String by) {
    }

    /**
     * What happened to it.
     *
     * @param sha256 of the paper; absent when there is none
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Step(ImprovementVerb verb, ImprovementState from, ImprovementState to, LocalDate on, String sha256, String reason,
            Instant recordedAt, String by) {
    }
}

package cl.vertiente.improvement.boundary;

import cl.vertiente.improvement.domain.Delivery;
import cl.vertiente.improvement.domain.GoodsDestination;
import cl.vertiente.improvement.domain.HandOver;
import cl.vertiente.improvement.domain.PurchaseOrder;
import cl.vertiente.improvement.domain.StepFacts;
import cl.vertiente.shared.Pesos;
import cl.vertiente.shared.Printable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * What is said with a step.
 *
 * @param on the day on which it happened; today when absent
 * @param sha256 of the paper that shows it, which the caller brought; needed to approve, to order and to receive
 * @param reason why; needed to reject, to retire, and to order for more than what was approved
 * @param order needed to order
 * @param delivery needed to install
 * @param handOver needed to receive
 */
public record StepRequest(LocalDate on, @Pattern(regexp = "[0-9a-f]{64}") String sha256, @Size(max = 300) String reason,
        @Valid Order order, @Valid Arrival delivery, @Valid Taking handOver) {

    /**
     * What is ordered.
     *
     * @param number of the purchase order or contract
     * @param cost whole pesos, taxes included
     * @param deliveryDue when it is to arrive; absent when nobody said
     */
    public record Order(@NotBlank @Size(max = 60) String number, @NotNull @Valid SupplierRequest supplier,
            @NotNull @Positive @Max(Pesos.LIMIT) Long cost, LocalDate deliveryDue) {
    }

    /** What arrived. @param serialNumbers absent for what has none */
    public record Arrival(@NotNull LocalDate deliveredOn, @Size(max = 5000) List<@NotBlank @Size(max = 60) String> serialNumbers) {
    }

    /**
     * What the committee takes over.
     *
     * @param warrantyUntil last day of the warranty; absent when there is none
     * @param destination who keeps the goods when the agreement ends
     * @param trainingCode of the activity at which its use was taught; absent when none was
     */
    public record Taking(LocalDate warrantyUntil, @NotNull GoodsDestination destination, @Size(max = 300) @Printable String destinationNote,
            @Size(max = 60) String trainingCode) {
    }

    /** Of a step that says no more than its paper and its reason. */
    public static StepRequest plain(LocalDate on, String sha256, String reason) {
        return new StepRequest(on, sha256, reason, null, null, null);
    }

    StepFacts facts() {
        return new StepFacts(
                order == null ? null : new PurchaseOrder(order.number().strip(), order.supplier().supplier("/order/supplier"),
                        Pesos.of(order.cost()), order.deliveryDue()),
                delivery == null ? null : new Delivery(delivery.deliveredOn(), delivery.serialNumbers() == null ? List.of()
                        : delivery.serialNumbers().stream().map(String::strip).toList()),
                handOver == null ? null : new HandOver(handOver.warrantyUntil(), handOver.destination(),
                        ImprovementRequest.text(handOver.destinationNote()), ImprovementRequest.text(handOver.trainingCode())));
    }
}

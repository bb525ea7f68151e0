package cl.vertiente.portfolio.domain;

import cl.vertiente.shared.Pesos;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A published figure beside ours of the same agreement or of the whole programme.
 *
 * @param agreementId null for the whole programme
 * @param agreement its code; null for the whole programme
 * @param where it was published
 * @param document the address of the copy that was kept; null when there is none
 * @param withdrawn null while it is compared
 * @param ours null where it cannot be set beside: of the whole programme to somebody who sees a part, and once it was withdrawn
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record PublishedView(UUID id, UUID agreementId, String agreement, PipelineFigure figure, BigDecimal ratio, Pesos amount,
        String where, String url, String document, LocalDate publishedOn, Instant recordedAt, String recordedBy, TakenBack withdrawn,
        Ours ours) {

    /** By whom, when and why it was taken back. */
    public record TakenBack(String reason, Instant recordedAt, String recordedBy) {
    }

    /**
     * What we reckon, of the kind that was published, and what was published taken from it.
     *
     * @param ratio on what was agreed, of all amounts; null when an amount was published, or nothing was contributed
     * @param evidenced ratio or pesos that documents prove
     * @param ratioDifference ours less the published one
     * @param amountDifference ours less the published one
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Ours(BigDecimal ratio, Pesos amount, BigDecimal evidenced, BigDecimal ratioDifference, Pesos amountDifference) {
    }

    /** @param multiplier ours of the same agreement, or of the whole programme */
    public PublishedView beside(Multiplier multiplier) {
        var ourAmount = multiplier.amount(MultiplierFigure.of(figure));
        if (amount != null) {
            return with(new Ours(null, ourAmount.amount(), BigDecimal.valueOf(ourAmount.evidenced().amount()), null,
                    ourAmount.amount().minus(amount)));
        }
        var ourRatio = multiplier.ratios().of(figure);
        return with(new Ours(ourRatio, null, multiplier.evidencedRatios().of(figure), ourRatio == null ? null : ourRatio.subtract(ratio),
                null));
    }

    private PublishedView with(Ours found) {
        return new PublishedView(id, agreementId, agreement, figure, ratio, amount, where, url, document, publishedOn, recordedAt,
                recordedBy, withdrawn, found);
    }
}

package cl.vertiente.portfolio.domain;

import cl.vertiente.shared.Faults;
import cl.vertiente.shared.Pesos;
import cl.vertiente.shared.Rut;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * What an event says. What a kind does not have is null.
 *
 * @param percent physical progress, of the design or of the works
 * @param reference number of the letter, certificate or act; of a tender its ChileCompra id
 * @param session of the council
 * @param party technical unit, contractor or operator
 * @param taxId of the contractor
 * @param document hash of what proves it; null when nothing does
 */
public record EventContent(EventKind kind, LocalDate on, Pesos amount, FundingSource source, Rate rate, BigDecimal percent,
        String reference, String session, String party, Rut taxId, String reason, String document) {

    private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    public EventContent {
        percent = percent == null ? null : percent.setScale(2, RoundingMode.HALF_UP);
    }

    private Object of(EventField field) {
        return switch (field) {
            case AMOUNT -> amount;
            case SOURCE -> source;
            case RATE -> rate;
            case PERCENT -> percent;
            case REFERENCE -> reference;
            case SESSION -> session;
            case PARTY -> party;
            case TAX_ID -> taxId;
            case REASON -> reason;
        };
    }

    /**
     * What is wrong in itself, whatever else was recorded.
     *
     * @param asked what the initiative asks in all; null when nothing is written down
     * @param tender how an identifier of ChileCompra looks
     */
    public void check(LocalDate today, Pesos asked, Pattern tender) {
        var faults = new Faults();
        faults.when(on.isAfter(today), "portfolio.event.future", "/on");
        faults.when(on.isBefore(FIRST), "portfolio.event.too-early", "/on");
        for (var field : EventField.values()) {
            faults.when(kind.requires(field) && of(field) == null, "portfolio.event.missing." + field, "/" + field.place());
            faults.when(!kind.allows(field) && of(field) != null, "portfolio.event.not-of-kind", "/" + field.place());
        }
        faults.when(amount != null && !amount.isPositive(), "portfolio.event.amount", "/amount");
        faults.when(percent != null && (percent.signum() < 0 || percent.compareTo(WHOLE) > 0), "portfolio.event.percent", "/percent");
        faults.when(kind == EventKind.CORE_APPROVAL && amount != null && asked != null && amount.exceeds(asked),
                "portfolio.event.above-asked", "/amount", asked);
        faults.when(kind == EventKind.TENDER && reference != null && !tender.matcher(reference).matches(), "portfolio.event.tender-id",
                "/reference");
        faults.raise();
    }
}

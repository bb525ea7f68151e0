package cl.vertiente.accountability.printing;

import cl.vertiente.shared.Pesos;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * All that the note on the multiplier ({@code nota-multiplicador}) prints, on one page: what an agreement contributed, and how many times
 * that came back.
 *
 * @param cutAt instant at which the rows were read
 * @param issuedAt instant of issue: the creation date of the files
 * @param illustrative prints the mark of invented data on every page and sheet
 */
public record MultiplierNote(ReportAgreement agreement, Pesos agreed, Pesos transferred, Pesos privateMoney, List<Line> lines,
        Instant cutAt, Instant issuedAt, boolean illustrative) implements PrintedReport {

    /** Checks that nothing indispensable is missing and keeps a copy of the list. */
    public MultiplierNote {
        Objects.requireNonNull(agreement, "agreement");
        Objects.requireNonNull(cutAt, "cutAt");
        Objects.requireNonNull(issuedAt, "issuedAt");
        lines = List.copyOf(lines);
    }

    @Override
    public MultiplierNote timeless() {
        return new MultiplierNote(agreement, agreed, transferred, privateMoney, lines, Instant.EPOCH, Instant.EPOCH,
                illustrative);
    }

    /**
     * A figure, as what was awarded; its ratios are {@code null} where nothing was contributed.
     *
     * @param share of the amount that a document proves, from 0 to 1; {@code null} where there is no amount
     */
    public record Line(String figure, int initiatives, Pesos amount, Pesos evidenced, Pesos unsupported, BigDecimal onAgreed,
            BigDecimal evidencedOnAgreed, BigDecimal onTransferred, BigDecimal evidencedOnTransferred, BigDecimal share) { }
}

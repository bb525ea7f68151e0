package cl.vertiente.accountability.printing;

import cl.vertiente.shared.Pesos;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * All that the report on a portfolio ({@code cartera}) prints: the initiatives that an agreement brought forth, each with the part of its
 * money that falls to the agreement, and their sums.
 *
 * @param cutAt instant at which the rows were read
 * @param issuedAt instant of issue: the creation date of the files
 * @param illustrative prints the mark of invented data on every page and sheet
 */
public record CarteraReport(ReportAgreement agreement, List<Sum> sums, List<Line> lines, Sum whole, Instant cutAt, Instant issuedAt,
        boolean illustrative) implements PrintedReport {

    /** Checks that nothing indispensable is missing and keeps copies of the lists. */
    public CarteraReport {
        Objects.requireNonNull(agreement, "agreement");
        Objects.requireNonNull(cutAt, "cutAt");
        Objects.requireNonNull(issuedAt, "issuedAt");
        sums = List.copyOf(sums);
        lines = List.copyOf(lines);
    }

    @Override
    public CarteraReport timeless() {
        return new CarteraReport(agreement, sums, lines, whole, Instant.EPOCH, Instant.EPOCH, illustrative);
    }

    /**
     * A part of a cut, as a state or a commune.
     *
     * @param unsupported of what was awarded, without a document
     */
    public record Sum(String cut, String part, int initiatives, Pesos postulated, Pesos approved, Pesos awarded, Pesos unsupported) { }

    /**
     * An initiative.
     *
     * @param bipCode {@code null} while it has none
     * @param stateOn {@code null} while nothing happened
     * @param postulated {@code null} while it does not count; so approved and awarded
     */
    public record Line(String name, String bipCode, String state, LocalDate stateOn, String source, String communes, Pesos postulated,
            Pesos approved, Pesos awarded, Pesos unsupported) { }
}

package cl.vertiente.accountability.printing;

import cl.vertiente.accountability.printing.FichaReport.Fact;
import cl.vertiente.accountability.printing.FichaReport.Shot;
import cl.vertiente.accountability.printing.FichaReport.Signature;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * All that the act of reception of an improvement ({@code acta-recepcion}) prints, in the words of its readers.
 *
 * @param code of the improvement, as {@code MEJ-PAT-APR-08-0004}
 * @param place commune and region
 * @param identity what is received, where and on which day
 * @param purchase of whom, with which warranty, and who keeps it
 * @param before photos of the place before it was installed; the bytes are asked of whoever prints
 * @param after photos of what was installed
 * @param signatures those who answer for it, and places for whoever signs by hand
 * @param cutAt instant at which the rows were read
 * @param issuedAt instant of issue: the creation date of the files
 * @param illustrative prints the mark of invented data on every page and sheet
 */
public record ActaReport(String code, String title, String waterSystem, String place, String agreementCode, String agreementName,
        List<Fact> identity, List<Fact> purchase, List<Shot> before, List<Shot> after, List<Signature> signatures, Instant cutAt,
        Instant issuedAt, boolean illustrative) implements PrintedReport {

    /** Checks that nothing indispensable is missing and keeps copies of the lists. */
    public ActaReport {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(waterSystem, "waterSystem");
        Objects.requireNonNull(cutAt, "cutAt");
        Objects.requireNonNull(issuedAt, "issuedAt");
        identity = List.copyOf(identity);
        purchase = List.copyOf(purchase);
        before = List.copyOf(before);
        after = List.copyOf(after);
        signatures = List.copyOf(signatures);
    }

    @Override
    public ActaReport timeless() {
        return new ActaReport(code, title, waterSystem, place, agreementCode, agreementName, identity, purchase, before, after, signatures,
                Instant.EPOCH, Instant.EPOCH, illustrative);
    }
}

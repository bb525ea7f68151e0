package cl.vertiente.accountability.printing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * All that the list of documents of a design ({@code lista-documentos}) prints: what the investment system asks of its file at a stage,
 * what is there and what is missing. Codes come in words.
 *
 * @param stage that was asked
 * @param state of the design
 * @param percent of the design; {@code null} when no product is planned
 * @param systems the committees, by name
 * @param version of the list, and its source
 * @param cutAt instant at which the rows were read
 * @param issuedAt instant of issue: the creation date of the files
 * @param illustrative prints the mark of invented data on every page and sheet
 */
public record ChecklistReport(String agreementCode, String agreementName, String grantor, String executor, String designCode,
        String designName, String stage, String state, String percent, List<String> systems, int version, String source,
        LocalDate inForceFrom, int settled, int missing, List<Paper> papers, Instant cutAt, Instant issuedAt, boolean illustrative)
        implements PrintedReport {

    /** Checks that nothing indispensable is missing and keeps copies of the lists. */
    public ChecklistReport {
        Objects.requireNonNull(designCode, "designCode");
        Objects.requireNonNull(cutAt, "cutAt");
        Objects.requireNonNull(issuedAt, "issuedAt");
        systems = List.copyOf(systems);
        papers = List.copyOf(papers);
    }

    @Override
    public ChecklistReport timeless() {
        return new ChecklistReport(agreementCode, agreementName, grantor, executor, designCode, designName, stage, state, percent, systems,
                version, source, inForceFrom, settled, missing, papers, Instant.EPOCH, Instant.EPOCH, illustrative);
    }

    /**
     * A paper that is asked.
     *
     * @param state how it stands
     * @param product that is this paper; {@code null} when none is
     * @param remark why it is not required, or what was noted; {@code null} when nothing
     * @param sha256 by which the document is known; {@code null} when there is none
     */
    public record Paper(String name, String state, String product, LocalDate seenOn, LocalDate validUntil, String remark, String sha256) { }
}

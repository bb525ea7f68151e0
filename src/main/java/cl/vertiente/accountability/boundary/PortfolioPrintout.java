package cl.vertiente.accountability.boundary;

import cl.vertiente.accountability.printing.Issue;
import cl.vertiente.accountability.printing.PrintedPdf;
import cl.vertiente.accountability.printing.PrintedReport;
import cl.vertiente.shared.Ids;
import java.io.IOException;
import java.io.OutputStream;
import java.util.UUID;
import java.util.function.Function;

/**
 * A report on the portfolio, read and ready to be printed.
 *
 * @param print its PDF
 * @param workbook of the same rows
 */
record PortfolioPrintout(String key, UUID agreementId, UUID objectId, String title, PrintedReport report,
        Function<Issue, PrintedPdf> print, Workbook workbook) implements Printout {

    static final String CARTERA = "cartera";
    static final String NOTE = "nota-multiplicador";
    static final String SHEET = "ficha-iniciativa";

    /** What a report of this key is of: the same agreement or initiative is another object for each of them. */
    static UUID objectOf(UUID id, String key) {
        return Ids.derived(id, key);
    }

    /** Writes the workbook of an issue. */
    @FunctionalInterface
    interface Workbook {

        void write(Issue issue, OutputStream out) throws IOException;
    }

    @Override
    public PrintedPdf pdf(Issue issue) {
        return print.apply(issue);
    }

    @Override
    public void xlsx(Issue issue, OutputStream out) throws IOException {
        workbook.write(issue, out);
    }
}

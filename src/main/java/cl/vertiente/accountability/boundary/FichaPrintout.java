package cl.vertiente.accountability.boundary;

import cl.vertiente.accountability.printing.FichaDiagnostico;
import cl.vertiente.accountability.printing.FichaReport;
import cl.vertiente.accountability.printing.Issue;
import cl.vertiente.accountability.printing.PrintedPdf;
import java.io.IOException;
import java.io.OutputStream;
import java.util.UUID;
import java.util.function.Function;

/**
 * The sheet of a diagnosis, read and ready to be printed.
 *
 * @param author organisation that executes the agreement
 * @param pictures the JPEG of a photo by its hash; null for one that cannot be drawn
 */
record FichaPrintout(UUID agreementId, UUID objectId, String title, String author, FichaReport report,
        Function<String, byte[]> pictures) implements Printout {

    static final String KEY = "ficha-diagnostico";

    private static final FichaDiagnostico PRINTER = new FichaDiagnostico();

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public PrintedPdf pdf(Issue issue) {
        return PRINTER.pdf(report, issue, author, pictures);
    }

    @Override
    public void xlsx(Issue issue, OutputStream out) throws IOException {
        PRINTER.xlsx(report, issue, out);
    }
}

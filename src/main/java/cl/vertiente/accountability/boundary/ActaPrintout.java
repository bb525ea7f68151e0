package cl.vertiente.accountability.boundary;

import cl.vertiente.accountability.printing.ActaRecepcion;
import cl.vertiente.accountability.printing.ActaReport;
import cl.vertiente.accountability.printing.Issue;
import cl.vertiente.accountability.printing.PrintedPdf;
import java.io.IOException;
import java.io.OutputStream;
import java.util.UUID;
import java.util.function.Function;

/**
 * The act of reception of an improvement, read and ready to be printed.
 *
 * @param author organisation that executes the agreement
 * @param pictures the JPEG of a photo by its hash; null for one that cannot be drawn
 */
record ActaPrintout(UUID agreementId, UUID objectId, String title, String author, ActaReport report,
        Function<String, byte[]> pictures) implements Printout {

    static final String KEY = "acta-recepcion";

    private static final ActaRecepcion PRINTER = new ActaRecepcion();

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

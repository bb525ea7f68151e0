package cl.vertiente.accountability.boundary;

import cl.vertiente.accountability.printing.BienesConvenio;
import cl.vertiente.accountability.printing.GoodsReport;
import cl.vertiente.accountability.printing.Issue;
import cl.vertiente.accountability.printing.PrintedPdf;
import java.io.IOException;
import java.io.OutputStream;
import java.util.UUID;

/** The list of goods of an agreement, read and ready to be printed. */
record GoodsPrintout(UUID agreementId, String title, GoodsReport report) implements Printout {

    static final String KEY = "bienes-convenio";

    private static final BienesConvenio PRINTER = new BienesConvenio();

    @Override
    public String key() {
        return KEY;
    }

    /** Of one agreement there is one list. */
    @Override
    public UUID objectId() {
        return agreementId;
    }

    @Override
    public PrintedPdf pdf(Issue issue) {
        return PRINTER.pdf(report, issue);
    }

    @Override
    public void xlsx(Issue issue, OutputStream out) throws IOException {
        PRINTER.xlsx(report, issue, out);
    }
}

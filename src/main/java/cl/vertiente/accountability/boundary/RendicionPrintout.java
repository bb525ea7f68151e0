package cl.vertiente.accountability.boundary;

import cl.vertiente.accountability.printing.Issue;
import cl.vertiente.accountability.printing.PrintedPdf;
import cl.vertiente.accountability.printing.RendicionMensual;
import cl.vertiente.accountability.printing.RendicionReport;
import cl.vertiente.agreement.domain.Agreement;
import cl.vertiente.ledger.domain.Rendicion;
import java.io.IOException;
import java.io.OutputStream;
import java.util.UUID;

/** The monthly statement of accounts, read and ready to be printed. */
record RendicionPrintout(UUID agreementId, UUID objectId, String title, RendicionReport report) implements Printout {

    static final String KEY = "rendicion-mensual";

    private static final RendicionMensual PRINTER = new RendicionMensual();

    static RendicionPrintout of(Agreement agreement, Rendicion rendicion, String title, RendicionReport report) {
        return new RendicionPrintout(agreement.id(), rendicion.id(), title, report);
    }

    @Override
    public String key() {
        return KEY;
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

package cl.vertiente.accountability.boundary;

import cl.vertiente.accountability.printing.ChecklistReport;
import cl.vertiente.accountability.printing.Issue;
import cl.vertiente.accountability.printing.ListaDocumentos;
import cl.vertiente.accountability.printing.PrintedPdf;
import cl.vertiente.portfolio.domain.InvestmentStage;
import cl.vertiente.shared.Ids;
import java.io.IOException;
import java.io.OutputStream;
import java.util.UUID;

/** The list of documents of a design for a stage, read and ready to be printed. */
record ChecklistPrintout(UUID agreementId, UUID designId, InvestmentStage stage, String title, ChecklistReport report)
        implements Printout {

    static final String KEY = "lista-documentos";

    private static final ListaDocumentos PRINTER = new ListaDocumentos();

    @Override
    public String key() {
        return KEY;
    }

    /** The same stage of the same design is the same object. */
    @Override
    public UUID objectId() {
        return objectOf(designId, stage);
    }

    static UUID objectOf(UUID designId, InvestmentStage stage) {
        return Ids.derived(designId, KEY + "/" + stage);
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

package cl.vertiente.accountability.boundary;

import cl.vertiente.accountability.domain.Months;
import cl.vertiente.accountability.printing.InformeCapacitacion;
import cl.vertiente.accountability.printing.Issue;
import cl.vertiente.accountability.printing.PrintedPdf;
import cl.vertiente.accountability.printing.TrainingReport;
import cl.vertiente.shared.Ids;
import java.io.IOException;
import java.io.OutputStream;
import java.util.UUID;
import java.util.function.Function;

/**
 * The report on the training of an agreement in some months, read and ready to be printed.
 *
 * @param pictures the JPEG of a photo by its hash; null for one that cannot be drawn
 */
record TrainingPrintout(UUID agreementId, Months months, String title, TrainingReport report, Function<String, byte[]> pictures)
        implements Printout {

    static final String KEY = "informe-capacitacion";

    private static final InformeCapacitacion PRINTER = new InformeCapacitacion();

    @Override
    public String key() {
        return KEY;
    }

    /** The same months of the same agreement are the same object. */
    @Override
    public UUID objectId() {
        return Ids.derived(agreementId, KEY + "/" + months);
    }

    @Override
    public PrintedPdf pdf(Issue issue) {
        return PRINTER.pdf(report, pictures, issue);
    }

    @Override
    public void xlsx(Issue issue, OutputStream out) throws IOException {
        PRINTER.xlsx(report, issue, out);
    }
}

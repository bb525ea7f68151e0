package cl.vertiente.accountability.boundary;

import cl.vertiente.accountability.printing.Issue;
import cl.vertiente.accountability.printing.PrintedPdf;
import cl.vertiente.accountability.printing.PrintedReport;
import java.io.IOException;
import java.io.OutputStream;
import java.util.UUID;

/** A report whose rows were read and that is ready to be printed. */
public interface Printout {

    /** Key of the report, as {@code rendicion-mensual}. */
    String key();

    UUID agreementId();

    /** What it reports: two issues of the same object tell of the same thing. */
    UUID objectId();

    /** As the register names it. */
    String title();

    /** What is printed: the same rows, but for their instants, are the same issue. */
    PrintedReport report();

    PrintedPdf pdf(Issue issue);

    /** Leaves the stream open. */
    void xlsx(Issue issue, OutputStream out) throws IOException;
}

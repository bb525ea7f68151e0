package cl.vertiente.accountability.boundary;

import cl.vertiente.accountability.domain.Certificate;
import cl.vertiente.accountability.domain.VerificationCode;
import cl.vertiente.accountability.printing.Certificado;
import cl.vertiente.accountability.printing.CertificateReport;
import cl.vertiente.accountability.printing.Issue;
import cl.vertiente.accountability.printing.PrintedPdf;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.UUID;

/**
 * A certificate, read and ready to be printed.
 *
 * @param title as the register names it: without the holder, since more people read the register
 * @param openedBy the key that is printed on it
 */
record CertificatePrintout(UUID agreementId, UUID objectId, String title, CertificateReport report, VerificationCode openedBy)
        implements Printout {

    static final String KEY = Certificate.REPORT;

    private static final Certificado PRINTER = new Certificado();

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Object rows() {
        return report.timeless();
    }

    @Override
    public Instant cutAt() {
        return report.cutAt();
    }

    @Override
    public Instant issuedAt() {
        return report.issuedAt();
    }

    @Override
    public PrintedPdf pdf(Issue issue) {
        return PRINTER.pdf(report, issue, openedBy.toString());
    }

    @Override
    public void xlsx(Issue issue, OutputStream out) throws IOException {
        PRINTER.xlsx(report, issue, out);
    }
}

package cl.vertiente.accountability.printing;

import static cl.vertiente.accountability.printing.ChileanFormats.day;
import static cl.vertiente.accountability.printing.ChileanFormats.decimal;
import static cl.vertiente.accountability.printing.ChileanFormats.minute;

import cl.vertiente.accountability.printing.pdf.PdfDescription;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;

/**
 * Prints a certificate of training: one landscape page (PDF/A-2a, PDF/UA-1) with a QR that opens its verification, and a workbook of
 * what it says. Thread-safe; make one and keep it.
 */
public final class Certificado {

    static final String KEY = "training/certificado";

    private final ReportTexts texts = new ReportTexts();
    private final ReportPrinter printer = new ReportPrinter(texts);

    /**
     * Prints the PDF.
     *
     * @param key opens the holder's name to whoever has the certificate; the QR carries it where no server hears of it
     */
    public PrintedPdf pdf(CertificateReport report, Issue issue, String key) {
        var description = new PdfDescription(texts.of("title.pattern", texts.of("certificate.title"), report.number(), report.course()),
                report.issuer(), report.agreementName(), texts.of("shared.product"), report.issuedAt(), ReportTexts.LOCALE.toLanguageTag());
        return printer.print(KEY, parameters(report, issue, key), description);
    }

    /** Writes the workbook, without the key; the stream is left open. */
    public void xlsx(CertificateReport report, Issue issue, OutputStream out) throws IOException {
        var file = new WorkbookFile(report.issuedAt());
        var book = new Workbook(file.sink(), texts.of("shared.product"), "1.0");
        book.setGlobalDefaultFont("Calibri", 10);
        book.properties().setTitle(texts.of("certificate.title")).setSubject(report.number());
        var sheet = new WorkbookSheet(book, texts.of("certificate.title"), texts.of("certificate.title"), report.number(),
                issue.mark(texts, report.illustrative()));
        sheet.header(new String[] {texts.of("about.what"), texts.of("about.value")}, 34, 70);
        for (var line : lines(report, issue)) {
            sheet.text(0, line.get(0));
            sheet.text(1, line.get(1));
            sheet.next();
        }
        book.finish();
        file.copyTo(out, List.of(sheet.values()));
    }

    private List<List<String>> lines(CertificateReport report, Issue issue) {
        var lines = new ArrayList<List<String>>();
        lines.add(List.of(texts.of("certificate.number"), report.number()));
        lines.add(List.of(texts.of("certificate.holder"), report.holder()));
        lines.add(List.of(texts.of("certificate.course"), report.course()));
        lines.add(List.of(texts.of("certificate.hours"), decimal(report.hours())));
        lines.add(List.of(texts.of("certificate.dates"), dates(report)));
        lines.add(List.of(texts.of("certificate.attendance"), decimal(report.attendance())));
        lines.add(List.of(texts.of("about.agreement"), report.agreementCode() + " · " + report.agreementName()));
        lines.add(List.of(texts.of("about.issued"), texts.of("signature.at.pattern", minute(report.issuedAt()))));
        lines.add(List.of(texts.of("about.code"), issue.code()));
        lines.add(List.of(texts.of("about.verify"), issue.verificationUrl().toString()));
        return lines;
    }

    Map<String, Object> parameters(CertificateReport report, Issue issue, String key) {
        var cover = new Cover(texts.of("certificate.title"), report.issuer(), report.number(), report.number(), report.illustrative(),
                report.cutAt(), report.issuedAt());
        var parameters = cover.parameters(issue, texts, URI.create(issue.verificationUrl() + "#" + key));
        parameters.put("KEY", texts.of("certificate.key", key));
        parameters.put("HOLDER", report.holder());
        parameters.put("WHO", who(report));
        parameters.put("COURSE", report.course());
        parameters.put("WHAT", texts.of("certificate.what", decimal(report.hours()), dates(report), decimal(report.attendance())));
        parameters.put("PROGRAMME", texts.of("certificate.programme", report.agreementName(), report.agreementCode()));
        parameters.put("ISSUER", report.issuer());
        parameters.put("SIGNER", report.signer());
        parameters.put("ISSUED", texts.of("certificate.issued", day(report.issuedAt().atZone(ChileanFormats.ZONE).toLocalDate())));
        parameters.put("TRAINERS", String.join(" · ", report.trainers()));
        return parameters;
    }

    private String who(CertificateReport report) {
        var parts = new ArrayList<String>();
        if (report.maskedTaxId() != null) {
            parts.add(texts.of("certificate.tax-id", report.maskedTaxId()));
        }
        if (report.waterSystem() != null) {
            parts.add(report.waterSystem());
        }
        return parts.isEmpty() ? null : String.join(" · ", parts);
    }

    private String dates(CertificateReport report) {
        return report.from().equals(report.to()) ? texts.of("certificate.on", day(report.from()))
                : texts.of("certificate.between", day(report.from()), day(report.to()));
    }
}

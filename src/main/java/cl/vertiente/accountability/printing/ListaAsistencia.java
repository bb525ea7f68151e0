package cl.vertiente.accountability.printing;

import static cl.vertiente.accountability.printing.ChileanFormats.minute;

import cl.vertiente.accountability.printing.pdf.PdfDescription;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.renderers.SimpleDataRenderer;

/** Prints the list of a session as an accessible PDF. It is a form: nothing of it is registered. Thread-safe; make one and keep it. */
public final class ListaAsistencia {

    private static final String KEY = "training/lista-asistencia";

    private final ReportTexts texts = new ReportTexts();
    private final ReportPrinter printer = new ReportPrinter(texts);

    /** The same list gives the same file. */
    public PrintedPdf pdf(AttendanceListReport report) {
        var description = new PdfDescription(texts.of("title.pattern", texts.of("list.title"), report.code(), report.title()),
                report.executor(), report.agreementCode(), texts.of("shared.product"), report.printedAt(),
                ReportTexts.LOCALE.toLanguageTag());
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("TITLE", texts.of("list.title"));
        parameters.put("ACTIVITY", texts.of("list.activity", report.code(), report.title(), report.agreementCode()));
        parameters.put("WHEN", texts.of("list.when", minute(report.startsAt()), minute(report.endsAt()), texts.known(report.place())));
        var notShown = texts.of("list.name.not-shown");
        parameters.put("WHO", texts.of("list.who", DocumentFont.shown(report.trainers(), notShown), report.executor()));
        parameters.put("CONSENT", report.consent());
        parameters.put("ILLUSTRATIVE", report.illustrative());
        parameters.put("QR", SimpleDataRenderer.getInstance(QrImage.of(report.session())));
        parameters.put("QR_ALT", texts.of("list.qr", report.session()));
        parameters.put("FOOTER_LEFT", report.code());
        parameters.put("FOOTER_CENTER", texts.of("list.printed", minute(report.printedAt())));
        parameters.put("ROWS", rows(report, notShown));
        return printer.print(KEY, parameters, description);
    }

    private static List<Map<String, ?>> rows(AttendanceListReport report, String notShown) {
        var rows = new ArrayList<Map<String, ?>>();
        for (var line : report.lines()) {
            var row = new HashMap<String, String>();
            row.put("number", String.valueOf(rows.size() + 1));
            row.put("name", DocumentFont.shown(line.name(), notShown));
            row.put("taxId", line.maskedTaxId());
            row.put("waterSystem", line.waterSystem());
            rows.add(row);
        }
        for (int i = 0; i < report.blank(); i++) {
            rows.add(Map.of("number", String.valueOf(rows.size() + 1)));
        }
        return rows;
    }
}

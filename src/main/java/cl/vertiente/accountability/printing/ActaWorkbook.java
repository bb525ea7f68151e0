package cl.vertiente.accountability.printing;

import static cl.vertiente.accountability.printing.ChileanFormats.minute;

import cl.vertiente.accountability.printing.FichaReport.Fact;
import cl.vertiente.accountability.printing.FichaReport.Shot;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;

/** The act of reception of an improvement as a workbook: what it says, its photos by their hashes, and what it is. */
final class ActaWorkbook {

    private static final String[] ABOUT = {"about.what", "about.value"};

    private final ActaReport report;
    private final Issue issue;
    private final ReportTexts texts;
    private final List<WorkbookSheet> sheets = new ArrayList<>();

    ActaWorkbook(ActaReport report, Issue issue, ReportTexts texts) {
        this.report = report;
        this.issue = issue;
        this.texts = texts;
    }

    void write(OutputStream out) throws IOException {
        WorkbookFile file = new WorkbookFile(report.issuedAt());
        Workbook book = new Workbook(file.sink(), texts.of("shared.product"), "1.0");
        book.setGlobalDefaultFont("Calibri", 10);
        book.properties().setTitle(texts.of("acta.title")).setSubject(report.code());
        facts(sheet(book, "ficha.sheet.summary"), Stream.concat(report.identity().stream(), report.purchase().stream()));
        photos(sheet(book, "ficha.sheet.photos"));
        facts(sheet(book, "sheet.about"), about());
        book.finish();
        file.copyTo(out, sheets.stream().map(WorkbookSheet::values).toList());
    }

    private WorkbookSheet sheet(Workbook book, String nameKey) {
        Cover cover = ActaRecepcion.cover(report, texts);
        WorkbookSheet sheet = new WorkbookSheet(book, texts.of(nameKey), texts.of("sheet.title.pattern", cover.title(), texts.of(nameKey)),
                cover.subtitle() + " · " + cover.identity(), issue.mark(texts, report.illustrative()));
        sheets.add(sheet);
        return sheet;
    }

    private void facts(WorkbookSheet sheet, Stream<Fact> facts) {
        sheet.header(Stream.of(ABOUT).map(texts::of).toArray(String[]::new), 34, 70);
        facts.forEach(fact -> FichaWorkbook.line(sheet, fact.label(), texts.known(fact.value())));
    }

    private void photos(WorkbookSheet sheet) {
        String[] heads = {"acta.moment", "photos.caption", "photos.about", "photos.hash"};
        sheet.header(Stream.of(heads).map(texts::of).toArray(String[]::new), 24, 60,
                40, 68);
        report.before().forEach(shot -> photo(sheet, "acta.before.title", shot));
        report.after().forEach(shot -> photo(sheet, "acta.after.title", shot));
    }

    private void photo(WorkbookSheet sheet, String momentKey, Shot shot) {
        FichaWorkbook.line(sheet, texts.of(momentKey), shot.caption(), shot.about(), shot.sha256());
    }

    private Stream<Fact> about() {
        return Stream.of(fact("about.report", texts.of("acta.title")),
                fact("about.agreement", report.agreementCode() + " · " + report.agreementName()),
                fact("about.cut", texts.of("signature.at.pattern", minute(report.cutAt()))),
                fact("about.issued", texts.of("signature.at.pattern", minute(report.issuedAt()))),
                fact("about.code", issue.code()), fact("about.verify", issue.verificationUrl().toString()));
    }

    private Fact fact(String key, String value) {
        return new Fact(texts.of(key), value, value == null, 0);
    }
}

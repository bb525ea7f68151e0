package cl.vertiente.accountability.printing;

import static cl.vertiente.accountability.printing.ChileanFormats.minute;

import cl.vertiente.accountability.printing.FichaReport.Block;
import cl.vertiente.accountability.printing.FichaReport.Fact;
import cl.vertiente.accountability.printing.FichaReport.Shot;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;

/** The sheet of a diagnosis as a workbook: the rows of the PDF, and a sheet that says what it is. Every value is a text. */
final class FichaWorkbook {

    private final FichaReport report;
    private final Issue issue;
    private final ReportTexts texts;
    private final List<WorkbookSheet> sheets = new ArrayList<>();

    FichaWorkbook(FichaReport report, Issue issue, ReportTexts texts) {
        this.report = report;
        this.issue = issue;
        this.texts = texts;
    }

    void write(OutputStream out) throws IOException {
        WorkbookFile file = new WorkbookFile(report.issuedAt());
        Workbook book = new Workbook(file.sink(), texts.of("shared.product"), "1.0");
        book.setGlobalDefaultFont("Calibri", 10);
        book.properties().setTitle(texts.of("ficha.title")).setSubject(report.code());
        writeSummary(sheet(book, "ficha.sheet.summary"));
        writeAnswers(sheet(book, "ficha.sheet.answers"));
        table(sheet(book, "ficha.sheet.water"), List.of("water.sampled", "water.source", "water.parameter", "water.result", "water.limit",
                "water.verdict"), new int[] {18, 34, 28, 18, 24, 24}, report.water().stream().map(row -> List.of(row.sampled(),
                        row.source(), row.parameter(), row.result(), texts.known(row.limit()), row.verdict())));
        WorkbookSheet gaps = sheet(book, "ficha.sheet.gaps");
        table(gaps, List.of("gaps.severity", "gaps.dimension", "gaps.description", "gaps.component",
                "gaps.state"), new int[] {12, 18, 60, 22, 18}, report.gaps().stream().map(gap -> List.of(gap.severity(), gap.dimension(),
                        gap.description(), gap.component(), gap.state())));
        if (FichaDiagnostico.gapsNote(report, texts) != null) {
            line(gaps, FichaDiagnostico.gapsNote(report, texts));
        }
        table(sheet(book, "ficha.sheet.photos"), List.of("photos.caption", "photos.about", "photos.hash"), new int[] {60, 40, 68},
                report.photos().stream().map((Shot shot) -> List.of(shot.caption(), shot.about(), shot.sha256())));
        writeAbout(sheet(book, "sheet.about"));
        book.finish();
        file.copyTo(out, sheets.stream().map(WorkbookSheet::values).toList());
    }

    private WorkbookSheet sheet(Workbook book, String nameKey) {
        Cover cover = FichaDiagnostico.cover(report, texts);
        WorkbookSheet sheet = new WorkbookSheet(book, texts.of(nameKey), texts.of("sheet.title.pattern", cover.title(), texts.of(nameKey)),
                cover.subtitle() + " · " + cover.identity(), issue.mark(texts, report.illustrative()));
        sheets.add(sheet);
        return sheet;
    }

    private void writeSummary(WorkbookSheet sheet) {
        sheet.header(new String[] {texts.of("about.what"), texts.of("about.value"), texts.of("scores.value"), texts.of("scores.coverage")},
                44, 60, 14, 14);
        report.identity().forEach(fact -> line(sheet, fact.label(), texts.known(fact.value())));
        sheet.next();
        sheet.heading(0, texts.of("ficha.scores.title"));
        sheet.next();
        report.scores().forEach(score -> line(sheet, score.part(), texts.known(score.letter()), texts.known(score.value()),
                texts.known(score.coverage())));
        line(sheet, null, report.scoreNote());
        sheet.next();
        sheet.heading(0, texts.of("ficha.indicators.title"));
        sheet.next();
        report.indicators().forEach(fact -> line(sheet, fact.label(), texts.known(fact.value())));
    }

    private void writeAnswers(WorkbookSheet sheet) {
        String[] names = Stream.of("answers.section", "answers.question", "answers.answer", "answers.missing").map(texts::of)
                .toArray(String[]::new);
        sheet.header(names, 34, 56, 60, 20);
        for (Block block : report.blocks()) {
            for (Fact fact : block.facts()) {
                line(sheet, block.title(), fact.label(), fact.missing() ? null : texts.known(fact.value()),
                        fact.missing() ? fact.value() : null);
            }
        }
    }

    private void table(WorkbookSheet sheet, List<String> heads, int[] widths, Stream<List<String>> rows) {
        sheet.header(heads.stream().map(texts::of).toArray(String[]::new), widths);
        rows.forEach(row -> line(sheet, row.toArray(String[]::new)));
    }

    private void writeAbout(WorkbookSheet sheet) {
        sheet.header(new String[] {texts.of("about.what"), texts.of("about.value")}, 34, 70);
        line(sheet, texts.of("about.report"), texts.of("ficha.title"));
        line(sheet, texts.of("about.agreement"), report.agreementCode() + " · " + report.agreementName());
        line(sheet, texts.of("about.cut"), texts.of("signature.at.pattern", minute(report.cutAt())));
        line(sheet, texts.of("about.issued"), texts.of("signature.at.pattern", minute(report.issuedAt())));
        line(sheet, texts.of("about.code"), issue.code());
        line(sheet, texts.of("about.verify"), issue.verificationUrl().toString());
        report.signatures().stream().filter(signature -> signature.name() != null).forEach(signature -> line(sheet, signature.role(),
                signature.note() == null ? signature.name() : signature.name() + " · " + signature.note()));
    }

    static void line(WorkbookSheet sheet, String... cells) {
        for (int column = 0; column < cells.length; column++) {
            sheet.text(column, cells[column]);
        }
        sheet.next();
    }
}

package cl.vertiente.accountability.printing;

import static cl.vertiente.accountability.printing.ChileanFormats.minute;

import cl.vertiente.accountability.printing.TrainingReport.Count;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;

/** The report on training as a workbook: the rows of the PDF with typed cells, and a sheet that says what it is. */
final class TrainingWorkbook {

    private final TrainingReport report;
    private final Issue issue;
    private final ReportTexts texts;
    private final List<WorkbookSheet> sheets = new ArrayList<>();

    TrainingWorkbook(TrainingReport report, Issue issue, ReportTexts texts) {
        this.report = report;
        this.issue = issue;
        this.texts = texts;
    }

    void write(OutputStream out) throws IOException {
        var file = new WorkbookFile(report.issuedAt());
        var book = new Workbook(file.sink(), texts.of("shared.product"), "1.0");
        book.setGlobalDefaultFont("Calibri", 10);
        book.properties().setTitle(texts.of("informe.title")).setSubject(report.agreementCode());
        table(book, "informe.sheet.plan", List.of("plan.what", "plan.planned", "plan.done", "plan.planned-so-far", "plan.done-so-far"),
                new int[] {44, 18, 18, 18, 18}, plan(), row -> row);
        table(book, "informe.sheet.commitments", List.of("commitment.name", "commitment.unit", "commitment.goal", "commitment.done",
                "commitment.on"), new int[] {50, 20, 14, 14, 16}, report.commitments(),
                one -> row(one.name(), one.unit(), one.goal(), one.done(), one.reportedOn()));
        table(book, "informe.sheet.sessions", List.of("session.starts", "session.ends", "session.code", "session.name", "session.topic",
                "session.where", "session.commune", "session.trainers", "session.attendances"),
                new int[] {17, 17, 24, 44, 28, 30, 20, 36, 12}, report.sessions(),
                one -> row(one.startsAt(), one.endsAt(), one.code(), one.title(), one.topic(), one.place(),
                        one.commune(), one.trainers(), one.attendances()));
        table(book, "informe.sheet.posts", List.of("post", "post.women.persons", "post.women.attendances", "post.men.persons",
                "post.men.attendances", "post.others.persons", "post.others.attendances", "post.all.persons", "post.all.attendances"),
                new int[] {28, 12, 12, 12, 12, 12, 12, 12, 12}, report.posts(), one -> Stream.of(Stream.<Object>of(one.post()),
                        both(one.women()), both(one.men()), both(one.others()), both(one.all())).flatMap(cells -> cells).toList());
        table(book, "informe.sheet.parts", List.of("part.cut", "part", "persons", "attendances"), new int[] {18, 50, 12, 12},
                report.parts(), one -> row(one.cut(), one.part(), one.count().persons(), one.count().attendances()));
        table(book, "informe.sheet.never", List.of("never.system"), new int[] {60}, report.neverReached(), name -> row(name));
        table(book, "informe.sheet.tests", List.of("session.code", "session.name", "test.before", "test.mean-before", "test.after",
                "test.mean-after", "test.both", "test.gain"), new int[] {24, 44, 12, 14, 12, 14, 12, 12}, report.tests(),
                one -> row(one.code(), one.title(), one.before(), one.meanBefore(), one.after(), one.meanAfter(), one.both(), one.gain()));
        table(book, "informe.sheet.surveys", List.of("survey.activity", "survey.question", "survey.answers", "survey.mean",
                "survey.chosen"), new int[] {24, 56, 12, 12, 44}, report.surveys(),
                one -> row(one.code(), one.question(), one.answers(), one.mean(), one.chosen()));
        table(book, "informe.sheet.rolls", List.of("session.starts", "session.code", "roll.listed", "roll.present", "roll.signed",
                "roll.after", "roll.corrected", "roll.scans"), new int[] {17, 24, 12, 12, 12, 14, 14, 68}, report.rolls(),
                one -> row(one.startsAt(), one.code(), one.listed(), one.present(), one.signed(), one.afterClosing(), one.corrected(),
                        String.join("\n", one.scans())));
        table(book, "informe.sheet.photos", List.of("session.starts", "session.code", "photo.hash"), new int[] {17, 24, 68},
                report.photos(), one -> row(one.startsAt(), one.code(), one.sha256()));
        about(book);
        book.finish();
        file.copyTo(out, sheets.stream().map(WorkbookSheet::values).toList());
    }

    private Collection<List<Object>> plan() {
        var rows = new ArrayList<List<Object>>();
        report.plan().forEach(one -> rows.add(row(one.what(), one.planned(), one.done(), one.plannedSoFar(), one.doneSoFar())));
        rows.add(row(texts.of("informe.count.persons"), null, report.everybody().persons()));
        rows.add(row(texts.of("informe.count.attendances"), null, report.everybody().attendances()));
        rows.add(row(texts.of("informe.count.leaders"), null, report.leaders().persons()));
        return rows;
    }

    private static Stream<Object> both(Count count) {
        return Stream.of(count.persons(), count.attendances());
    }

    private static List<Object> row(Object... cells) {
        return java.util.Arrays.asList(cells);
    }

    private <T> void table(Workbook book, String name, List<String> heads, int[] widths, Collection<T> rows,
            Function<T, List<Object>> cells) {
        var sheet = sheet(book, name);
        sheet.header(heads.stream().map(head -> texts.of("informe." + head)).toArray(String[]::new), widths);
        for (var one : rows) {
            var line = cells.apply(one);
            for (int column = 0; column < line.size(); column++) {
                put(sheet, column, line.get(column));
            }
            sheet.next();
        }
    }

    private static void put(WorkbookSheet sheet, int column, Object cell) {
        if (cell instanceof Integer number) {
            sheet.number(column, number);
        } else if (cell instanceof BigDecimal number) {
            sheet.decimal(column, number);
        } else if (cell instanceof Instant instant) {
            sheet.minute(column, instant);
        } else if (cell instanceof LocalDate day) {
            sheet.day(column, day);
        } else if (cell != null) {
            sheet.text(column, (String) cell);
        }
    }

    private WorkbookSheet sheet(Workbook book, String nameKey) {
        var cover = InformeCapacitacion.cover(report, texts);
        var sheet = new WorkbookSheet(book, texts.of(nameKey), texts.of("sheet.title.pattern", cover.title(), texts.of(nameKey)),
                cover.identity() + " · " + cover.subtitle(), issue.mark(texts, report.illustrative()));
        sheets.add(sheet);
        return sheet;
    }

    private void about(Workbook book) {
        var sheet = sheet(book, "sheet.about");
        sheet.header(new String[] {texts.of("about.what"), texts.of("about.value")}, 34, 90);
        line(sheet, "about.report", texts.of("informe.title"));
        line(sheet, "about.agreement", report.agreementCode() + " · " + report.agreementName());
        line(sheet, "informe.period", InformeCapacitacion.months(report, texts));
        line(sheet, "about.cut", texts.of("signature.at.pattern", minute(report.cutAt())));
        line(sheet, "about.issued", texts.of("signature.at.pattern", minute(report.issuedAt())));
        line(sheet, "about.code", issue.code());
        line(sheet, "about.verify", issue.verificationUrl().toString());
        List.of("informe.plan.note", "informe.posts.note", "informe.tests.note", "informe.rolls.note", "informe.photos.note")
                .forEach(note -> line(sheet, "informe.how", texts.of(note)));
    }

    private void line(WorkbookSheet sheet, String key, String value) {
        sheet.text(0, texts.of(key));
        sheet.text(1, value);
        sheet.next();
    }
}

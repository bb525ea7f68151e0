package cl.vertiente.accountability.printing;

import static cl.vertiente.accountability.printing.ReportWorkbook.row;

import cl.vertiente.accountability.printing.ReportWorkbook.Said;
import cl.vertiente.accountability.printing.TrainingReport.Count;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The report on training as a workbook: the rows of the PDF with typed cells, and a sheet that says what it is. */
final class TrainingWorkbook {

    private final TrainingReport report;
    private final Issue issue;
    private final ReportTexts texts;

    TrainingWorkbook(TrainingReport report, Issue issue, ReportTexts texts) {
        this.report = report;
        this.issue = issue;
        this.texts = texts;
    }

    void write(OutputStream out) throws IOException {
        var book = new ReportWorkbook(InformeCapacitacion.cover(report, texts), issue, texts, report.agreementCode());
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
        table(book, "informe.sheet.rolls", List.of("session.starts", "session.code", "session.name", "session.where",
                "session.commune", "roll.listed", "roll.present", "roll.signed", "roll.after", "roll.corrected", "roll.scans"),
                new int[] {17, 24, 44, 30, 20, 12, 12, 12, 14, 14, 68}, report.rolls(),
                one -> row(one.startsAt(), one.code(), one.title(), one.place(), one.commune(), one.listed(), one.present(), one.signed(),
                        one.afterClosing(), one.corrected(), String.join("\n", one.scans())));
        table(book, "informe.sheet.mixes", List.of("mix.committee", "post", "post.women.persons", "post.women.attendances",
                "post.men.persons", "post.men.attendances", "post.others.persons", "post.others.attendances", "post.all.persons",
                "post.all.attendances"), new int[] {40, 28, 12, 12, 12, 12, 12, 12, 12, 12}, report.mixes(),
                one -> Stream.of(Stream.<Object>of(one.committee(), one.post()), told(one.women()), told(one.men()), told(one.others()),
                        both(one.all())).flatMap(cells -> cells).toList());
        table(book, "informe.sheet.gallery", List.of("session.starts", "session.code", "session.name", "session.where",
                "session.commune", "gallery.caption", "photo.hash"), new int[] {17, 24, 44, 30, 20, 50, 68}, report.gallery().pictures(),
                one -> row(one.startsAt(), one.code(), one.title(), one.place(), one.commune(), one.caption(), one.sha256()));
        table(book, "informe.sheet.photos", List.of("session.starts", "session.code", "photo.hash"), new int[] {17, 24, 68},
                report.photos(), one -> row(one.startsAt(), one.code(), one.sha256()));
        about(book);
        book.write(out);
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

    /** Numbers that would tell of somebody are said to be hidden. */
    private Stream<Object> told(Count count) {
        return count == null ? Stream.of(texts.of("informe.hidden"), texts.of("informe.hidden")) : both(count);
    }

    private static <T> void table(ReportWorkbook book, String name, List<String> heads, int[] widths, Collection<T> rows,
            Function<T, List<Object>> cells) {
        book.table(name, "informe.", heads, widths, rows, cells);
    }

    private void about(ReportWorkbook book) {
        book.about(List.of(new Said("about.agreement", report.agreementCode() + " · " + report.agreementName()),
                new Said("informe.period", InformeCapacitacion.months(report, texts))),
                Stream.of("informe.plan.note", "informe.posts.note", "informe.tests.note", "informe.rolls.note", "informe.mixes.note",
                        "informe.photos.note")
                        .map(note -> new Said("informe.how", texts.of(note))).toList());
    }
}

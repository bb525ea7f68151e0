package cl.vertiente.accountability.printing;

import cl.vertiente.accountability.printing.TrainingReport.Count;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The rows of the report on training in words, as the fields of the parts of {@code reports/training/informe-capacitacion} are called. */
final class TrainingRows {

    private static final int SHOWN = 16;

    private final TrainingReport report;
    private final ReportTexts texts;

    TrainingRows(TrainingReport report, ReportTexts texts) {
        this.report = report;
        this.texts = texts;
    }

    List<Map<String, ?>> facts() {
        return List.of(fact("informe.agreement", report.agreementCode() + " · " + report.agreementName()),
                fact("informe.grantor", report.grantor()), fact("informe.executor", report.executor()),
                fact("informe.period", InformeCapacitacion.months(report, texts)));
    }

    List<Map<String, ?>> counts() {
        return List.of(fact("informe.count.persons", number(report.everybody().persons())),
                fact("informe.count.attendances", number(report.everybody().attendances())),
                fact("informe.count.leaders", texts.of("informe.count.both", report.leaders().persons(), report.leaders().attendances())),
                fact("informe.count.sessions", number(report.sessions().size())));
    }

    private Map<String, ?> fact(String key, String value) {
        return row("label", texts.of(key), "value", texts.known(value));
    }

    List<Map<String, ?>> commitments() {
        return rows(report.commitments(), one -> row("name", one.name(), "unit", one.unit(), "goal", decimal(one.goal()), "done",
                decimal(one.done()), "on", one.reportedOn() == null ? texts.unknown() : ChileanFormats.day(one.reportedOn())));
    }

    List<Map<String, ?>> plan() {
        return rows(report.plan(), one -> row("what", one.what(), "planned", decimal(one.planned()), "done", decimal(one.done()),
                "plannedSoFar", decimal(one.plannedSoFar()), "doneSoFar", decimal(one.doneSoFar())));
    }

    List<Map<String, ?>> sessions() {
        return rows(report.sessions(), one -> row("when", texts.of("informe.session.when.pattern", ChileanFormats.minute(one.startsAt()),
                ChileanFormats.minute(one.endsAt()).substring("dd-MM-yyyy ".length())), "code", one.code(), "title",
                texts.of("informe.session.title.pattern", one.title(), texts.known(one.topic())), "place", place(one), "trainers",
                texts.known(one.trainers()), "attendances", number(one.attendances())));
    }

    private String place(TrainingReport.Held one) {
        return one.place() == null || one.commune() == null ? texts.known(one.place() == null ? one.commune() : one.place())
                : texts.of("executor.place.pattern", one.place(), one.commune());
    }

    List<Map<String, ?>> posts() {
        return rows(report.posts(), one -> {
            var row = new HashMap<String, Object>();
            row.put("post", one.post());
            put(row, "women", one.women());
            put(row, "men", one.men());
            put(row, "others", one.others());
            put(row, "all", one.all());
            return row;
        });
    }

    private static void put(Map<String, Object> row, String name, Count count) {
        row.put(name + "P", number(count.persons()));
        row.put(name + "A", number(count.attendances()));
    }

    List<Map<String, ?>> parts() {
        return rows(report.parts(), one -> row("cut", one.cut(), "part", one.part(), "persons", number(one.count().persons()),
                "attendances", number(one.count().attendances())));
    }

    /** Committees from which nobody came, in a sentence. */
    String neverReached() {
        return report.neverReached().isEmpty() ? texts.of("informe.never.none")
                : texts.of("informe.never", report.neverReached().size(), String.join("; ", report.neverReached()));
    }

    List<Map<String, ?>> tests() {
        return rows(report.tests(), one -> row("title", texts.of("informe.test.pattern", one.code(), one.title()), "before",
                number(one.before()), "meanBefore", mean(one.meanBefore(), one.before()), "after", number(one.after()), "meanAfter",
                mean(one.meanAfter(), one.after()), "both", number(one.both()), "gain", mean(one.gain(), one.both())));
    }

    List<Map<String, ?>> surveys() {
        return rows(report.surveys(), one -> row("question", one.question(), "code", one.code(), "answers", number(one.answers()), "mean",
                one.chosen() == null ? mean(one.mean(), one.answers()) : texts.of("informe.survey.options"), "chosen", one.chosen()));
    }

    /** A number, or why there is none. */
    private String mean(BigDecimal mean, int many) {
        return mean != null ? decimal(mean) : texts.of(many == 0 ? "informe.nobody" : "informe.few");
    }

    List<Map<String, ?>> rolls() {
        return rows(report.rolls(), one -> row("when", ChileanFormats.minute(one.startsAt()), "code", one.code(), "listed",
                number(one.listed()), "present", number(one.present()), "signed", number(one.signed()), "afterClosing",
                number(one.afterClosing()), "corrected", number(one.corrected()), "scans", one.scans().isEmpty()
                        ? texts.of("informe.roll.scans.none") : String.join("\n", one.scans().stream().map(TrainingRows::begin).toList())));
    }

    /** As much of a hash as two files are told apart by; the workbook has all of it. */
    private static String begin(String sha256) {
        return sha256.substring(0, SHOWN) + "…";
    }

    List<Map<String, ?>> photos() {
        return rows(report.photos(), one -> row("when", ChileanFormats.minute(one.startsAt()), "code", one.code(), "sha256",
                one.sha256()));
    }

    private static String number(int number) {
        return ChileanFormats.decimal(BigDecimal.valueOf(number));
    }

    private String decimal(BigDecimal number) {
        return number == null ? texts.unknown() : ChileanFormats.fine(number);
    }

    private static <T> List<Map<String, ?>> rows(Collection<T> all, Function<T, Map<String, ?>> row) {
        return all.stream().<Map<String, ?>>map(row).toList();
    }

    private static Map<String, ?> row(Object... namesAndValues) {
        var row = new HashMap<String, Object>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            row.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return row;
    }
}

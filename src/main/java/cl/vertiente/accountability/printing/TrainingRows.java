package cl.vertiente.accountability.printing;

import cl.vertiente.accountability.printing.TrainingReport.Count;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import net.sf.jasperreports.renderers.SimpleDataRenderer;

/** The rows of the report on training in words, as the fields of the parts of {@code reports/training/informe-capacitacion} are called. */
final class TrainingRows {

    private static final int LINE_OF_HASH = 32;
    private static final int PICTURES_IN_A_ROW = 2;

    private final TrainingReport report;
    private final ReportTexts texts;
    private final Function<String, byte[]> pictures;

    /** @param pictures the JPEG of a photo by its hash; {@code null} for one that cannot be drawn */
    TrainingRows(TrainingReport report, ReportTexts texts, Function<String, byte[]> pictures) {
        this.report = report;
        this.texts = texts;
        this.pictures = pictures;
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
                texts.of("informe.session.title.pattern", one.title(), texts.known(one.topic())), "place",
                place(one.place(), one.commune()), "trainers", texts.known(one.trainers()), "attendances", number(one.attendances())));
    }

    private String place(String place, String commune) {
        return place == null || commune == null ? texts.known(place == null ? commune : place)
                : texts.of("executor.place.pattern", place, commune);
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
        return rows(report.rolls(), one -> row("when", ChileanFormats.minute(one.startsAt()), "code",
                texts.of("informe.test.pattern", one.code(), one.title()), "place", place(one.place(), one.commune()), "listed",
                number(one.listed()), "present", number(one.present()), "signed", number(one.signed()), "afterClosing",
                number(one.afterClosing()), "corrected", number(one.corrected()), "scans", scans(one.scans())));
    }

    private String scans(List<String> scans) {
        return scans.isEmpty() ? texts.of("informe.roll.scans.none")
                : String.join("\n", scans.stream().map(TrainingRows::inLines).toList());
    }

    /** A hash in two lines, whole: so that it can be compared with that of a file. */
    private static String inLines(String sha256) {
        return sha256.substring(0, LINE_OF_HASH) + "\n" + sha256.substring(LINE_OF_HASH);
    }

    List<Map<String, ?>> mixes() {
        return rows(report.mixes(), one -> {
            var row = new HashMap<String, Object>();
            row.put("committee", one.committee());
            row.put("post", one.post());
            told(row, "women", one.women());
            told(row, "men", one.men());
            told(row, "others", one.others());
            put(row, "all", one.all());
            return row;
        });
    }

    private void told(Map<String, Object> row, String name, Count count) {
        if (count == null) {
            row.put(name + "P", texts.of("informe.hidden"));
            row.put(name + "A", texts.of("informe.hidden"));
        } else {
            put(row, name, count);
        }
    }

    /** Two side by side. One that cannot be drawn keeps its place with its words. */
    List<Map<String, ?>> gallery() {
        return SheetRows.grouped(report.gallery().pictures(), PICTURES_IN_A_ROW, this::picture);
    }

    private Map<String, ?> picture(TrainingReport.Picture one) {
        var bytes = pictures.apply(one.sha256());
        var about = texts.of("informe.gallery.about", texts.of("informe.test.pattern", one.code(), one.title()),
                ChileanFormats.minute(one.startsAt()), place(one.place(), one.commune()));
        return row("image", bytes == null ? null : SimpleDataRenderer.getInstance(bytes), "alt", one.caption(), "caption",
                bytes == null ? texts.of("ficha.photo.undrawn", one.caption()) : one.caption(), "about", about, "sha256",
                texts.of("informe.gallery.hash", one.sha256()));
    }

    /** What stands under the photos that are shown, or instead of them. */
    String galleryNote() {
        int shown = report.gallery().pictures().size();
        return shown == 0 ? texts.of("informe.gallery.none") : texts.of("informe.gallery.note", shown, report.gallery().leftOut());
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

package cl.vertiente.accountability.printing;

import cl.vertiente.accountability.printing.FichaReport.Block;
import cl.vertiente.accountability.printing.FichaReport.Fact;
import cl.vertiente.accountability.printing.FichaReport.Shot;
import cl.vertiente.accountability.printing.FichaReport.Signature;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import net.sf.jasperreports.renderers.SimpleDataRenderer;

/** The rows of a sheet of diagnosis as the fields of the parts of {@code reports/diagnosis} are called. */
final class FichaRows {

    private static final int PHOTOS_IN_A_ROW = 3;
    private static final int SIGNATURES_IN_A_ROW = 3;

    private final FichaReport report;
    private final ReportTexts texts;
    private final Function<String, byte[]> pictures;

    FichaRows(FichaReport report, ReportTexts texts, Function<String, byte[]> pictures) {
        this.report = report;
        this.texts = texts;
        this.pictures = pictures;
    }

    List<Map<String, ?>> facts(List<Fact> facts) {
        List<Map<String, ?>> rows = new ArrayList<>();
        facts.forEach(fact -> rows.add(row("label", fact.label(), "value", texts.known(fact.value()))));
        return rows;
    }

    List<Map<String, ?>> scores() {
        List<Map<String, ?>> rows = new ArrayList<>();
        report.scores().forEach(score -> rows.add(row("part", score.part(), "letter", texts.known(score.letter()),
                "value", texts.known(score.value()), "coverage", texts.known(score.coverage()))));
        return rows;
    }

    List<Map<String, ?>> water() {
        List<Map<String, ?>> rows = new ArrayList<>();
        report.water().forEach(result -> rows.add(row("sampled", result.sampled(), "source", result.source(),
                "parameter", result.parameter(), "result", result.result(), "limit", result.limit(), "verdict", result.verdict())));
        return rows;
    }

    List<Map<String, ?>> gaps() {
        List<Map<String, ?>> rows = new ArrayList<>();
        report.gaps().forEach(gap -> rows.add(row("severity", gap.severity(), "dimension", gap.dimension(),
                "description", gap.description(), "component", gap.component(), "state", gap.state())));
        return rows;
    }

    /** Section by section: a row with its title, then its answers. */
    List<Map<String, ?>> answers() {
        List<Map<String, ?>> rows = new ArrayList<>();
        for (Block block : report.blocks()) {
            rows.add(row("title", block.title()));
            block.facts().forEach(fact -> rows.add(row("label", fact.label(), fact.missing() ? "missing" : "value",
                    texts.known(fact.value()), "depth", fact.depth())));
        }
        return rows;
    }

    /** Photos side by side. One that cannot be drawn keeps its place with its words. */
    List<Map<String, ?>> photos() {
        return grouped(report.photos(), PHOTOS_IN_A_ROW, this::photo);
    }

    private Map<String, ?> photo(Shot shot) {
        byte[] picture = pictures.apply(shot.sha256());
        String about = texts.of("ficha.photo.about", shot.about(), shot.sha256().substring(0, 8));
        return row("image", picture == null ? null : SimpleDataRenderer.getInstance(picture), "alt", shot.caption(),
                "caption", picture == null ? texts.of("ficha.photo.undrawn", shot.caption()) : shot.caption(), "about", about);
    }

    List<Map<String, ?>> signatures() {
        return grouped(report.signatures(), SIGNATURES_IN_A_ROW, this::signature);
    }

    private Map<String, ?> signature(Signature signature) {
        return row("role", signature.role(), "name", signature.name() == null ? texts.of("ficha.signature.name") : signature.name(),
                "note", signature.note());
    }

    /** Several in a row: their fields end in 1, 2, 3. */
    private static <T> List<Map<String, ?>> grouped(List<T> all, int many, Function<T, Map<String, ?>> fields) {
        List<Map<String, ?>> rows = new ArrayList<>();
        for (int first = 0; first < all.size(); first += many) {
            Map<String, Object> row = new HashMap<>();
            for (int i = 0; i < many && first + i < all.size(); i++) {
                int place = i + 1;
                fields.apply(all.get(first + i)).forEach((name, value) -> row.put(name + place, value));
            }
            rows.add(row);
        }
        return rows;
    }

    private static Map<String, ?> row(Object... namesAndValues) {
        Map<String, Object> row = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            row.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return row;
    }
}

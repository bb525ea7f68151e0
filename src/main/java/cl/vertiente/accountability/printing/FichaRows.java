package cl.vertiente.accountability.printing;

import static cl.vertiente.accountability.printing.SheetRows.row;

import cl.vertiente.accountability.printing.FichaReport.Block;
import cl.vertiente.accountability.printing.FichaReport.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The rows of a sheet of diagnosis as the fields of the parts of {@code reports/diagnosis} are called. */
final class FichaRows {

    private final FichaReport report;
    private final ReportTexts texts;
    private final SheetRows sheet;

    FichaRows(FichaReport report, ReportTexts texts, Function<String, byte[]> pictures) {
        this.report = report;
        this.texts = texts;
        this.sheet = new SheetRows(texts, pictures);
    }

    List<Map<String, ?>> facts(List<Fact> facts) {
        return sheet.facts(facts);
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

    List<Map<String, ?>> photos() {
        return sheet.photos(report.photos());
    }

    List<Map<String, ?>> signatures() {
        return sheet.signatures(report.signatures());
    }
}

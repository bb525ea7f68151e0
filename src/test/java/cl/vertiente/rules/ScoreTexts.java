package cl.vertiente.rules;

import cl.vertiente.diagnosis.score.boundary.GapParameters;
import cl.vertiente.diagnosis.score.boundary.MoveGap;
import cl.vertiente.diagnosis.score.domain.CriterionOutcome;
import cl.vertiente.diagnosis.score.domain.GapComponent;
import cl.vertiente.diagnosis.score.domain.GapDimension;
import cl.vertiente.diagnosis.score.domain.GapEvidence;
import cl.vertiente.diagnosis.score.domain.GapSeverity;
import cl.vertiente.diagnosis.score.domain.GapState;
import cl.vertiente.diagnosis.score.domain.GapVerb;
import cl.vertiente.diagnosis.score.domain.IndexLetter;
import cl.vertiente.diagnosis.score.domain.IndexPart;
import cl.vertiente.diagnosis.score.domain.IndexRunReport;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Keys of the index and of gaps that the code puts together: how they begin, and every ending that can come. */
final class ScoreTexts {

    private static final Map<String, List<String>> PUT_TOGETHER = Map.ofEntries(
            names("diagnosis.gap.component.", GapComponent.values()),
            names("diagnosis.gap.dimension.", GapDimension.values()),
            Map.entry("diagnosis.gap.filter.", List.of(GapParameters.NAMES)),
            Map.entry("diagnosis.gap.filter.one.", List.of("agreement", "system", "diagnosis")),
            names("diagnosis.gap.forbidden.", GapVerb.values()),
            names("diagnosis.gap.ref.", GapEvidence.Kind.values()),
            names("diagnosis.gap.severity.", GapSeverity.values()),
            names("diagnosis.gap.state.", GapState.values()),
            names("diagnosis.gap.step.", GapVerb.values()),
            names("diagnosis.gap.verb.", MoveGap.STEPS.toArray(GapVerb[]::new)),
            Map.entry("diagnosis.index.letter.", names(IndexLetter.values(), "NONE")),
            names("diagnosis.index.outcome.", CriterionOutcome.values()),
            names("diagnosis.index.part.", IndexPart.values()),
            names("diagnosis.index.run.cause.", IndexRunReport.Cause.values()),
            Map.entry("diagnosis.index.said.", List.of("YES", "NO", "NOT_EXISTING", "NOT_OBSERVED", "NOT_APPLICABLE", "GOOD", "REGULAR",
                    "BAD", "NOT_OPERATIVE", "COMPLIES", "NOTICE", "HIGH", "CRITICAL", "REGISTERED", "IN_PROCESS", "LEASED", "NONE", "OWNED",
                    "EASEMENT", "LOAN", "DIFFERENTIATED", "FLAT", "NOT_REGISTERED", "NO_TITLE")));

    private ScoreTexts() {
    }

    private static Map.Entry<String, List<String>> names(String prefix, Enum<?>... values) {
        return Map.entry(prefix, names(values));
    }

    private static List<String> names(Enum<?>[] values, String... more) {
        return Stream.concat(Arrays.stream(values).map(Enum::name), Arrays.stream(more)).toList();
    }

    /** The others, and these. */
    static Map<String, List<String>> and(Map<String, List<String>> others) {
        others.putAll(PUT_TOGETHER);
        return others;
    }
}

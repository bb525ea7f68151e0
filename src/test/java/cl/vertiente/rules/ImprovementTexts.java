package cl.vertiente.rules;

import cl.vertiente.improvement.boundary.ImprovementParameters;
import cl.vertiente.improvement.boundary.InstallationMoment;
import cl.vertiente.improvement.domain.GoodsDestination;
import cl.vertiente.improvement.domain.ImprovementState;
import cl.vertiente.improvement.domain.ImprovementVerb;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Keys of texts that the improvements put together. */
final class ImprovementTexts {

    static final Map<String, List<String>> BEGINS = Map.ofEntries(
            Map.entry("improvement.filter.", List.of(ImprovementParameters.NAMES)),
            Map.entry("improvement.filter.one.", List.of("agreement", "system", "gap", "responsible")),
            Map.entry("improvement.facts.missing.", List.of("order", "delivery", "handOver")),
            PutTogether.names("improvement.destination.", GoodsDestination.values()),
            PutTogether.names("improvement.photos.", InstallationMoment.values()),
            PutTogether.names("improvement.step.", ImprovementVerb.values()),
            PutTogether.names("improvement.state.", ImprovementState.values()),
            PutTogether.names("improvement.step.document.", Arrays.stream(ImprovementVerb.values()).filter(ImprovementVerb::asksDocument)
                    .toArray(ImprovementVerb[]::new)),
            Map.entry("improvement.turn.", List.of("PROPOSED", "APPROVED", "IN_PURCHASE", "INSTALLED", "RECEIVED", "NOBODY")),
            PutTogether.names("improvement.verb.", ImprovementVerb.values()),
            PutTogether.names("improvement.verb.forbidden.", ImprovementVerb.values()));

    private ImprovementTexts() {
    }
}

package cl.vertiente.rules;

import cl.vertiente.diagnosis.water.domain.AlertLevel;
import cl.vertiente.diagnosis.water.domain.AlertState;
import cl.vertiente.diagnosis.water.domain.AlertVerb;
import cl.vertiente.diagnosis.water.domain.LaboratoryColumn;
import cl.vertiente.diagnosis.water.domain.NormGroup;
import cl.vertiente.diagnosis.water.domain.NotJudged;
import cl.vertiente.diagnosis.water.domain.SampleMethod;
import cl.vertiente.diagnosis.water.domain.SamplingPeriod;
import cl.vertiente.diagnosis.water.domain.SamplingState;
import cl.vertiente.diagnosis.water.domain.Verdict;
import cl.vertiente.diagnosis.water.domain.WaterType;
import cl.vertiente.shared.RowOutcome;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Keys of texts that samples, alerts and limits of water put together. */
final class WaterTexts {

    static final Map<String, List<String>> BEGINS = Map.ofEntries(
            Map.entry("diagnosis.water.", Stream.<Class<? extends Enum<?>>>of(SampleMethod.class, WaterType.class, Verdict.class,
                    AlertLevel.class, AlertState.class, NotJudged.class, RowOutcome.class, SamplingPeriod.class, SamplingState.class)
                    .flatMap(type -> Arrays.stream(type.getEnumConstants()).map(value -> type.getSimpleName() + "." + value.name()))
                    .toList()),
            PutTogether.names("diagnosis.water.alert.forbidden.", AlertVerb.values()),
            PutTogether.names("diagnosis.water.alert.step.", AlertVerb.values()),
            Map.entry("diagnosis.water.group.", List.of("ON_SITE", "MICROBIOLOGY", "HEALTH", "ORGANOLEPTIC")),
            PutTogether.names("diagnosis.water.AlertLevel.", AlertLevel.values()),
            PutTogether.names("diagnosis.water.type.", NormGroup.values()),
            PutTogether.names("diagnosis.water.plan.per.", SamplingPeriod.values()),
            PutTogether.names("diagnosis.water.load.column.", LaboratoryColumn.values()),
            Map.entry("diagnosis.water.load.example.", List.of("POINT", "LABORATORY", "REPORT_NUMBER")),
            Map.entry("diagnosis.water.load.explain.", IntStream.rangeClosed(1, 7).mapToObj(String::valueOf).toList()),
            Map.entry("diagnosis.water.filter.", List.of("q", "waterSystem", "agreement", "diagnosis", "region", "method", "waterType",
                    "verdict", "level", "from", "to", "state", "code")));

    private WaterTexts() {
    }
}

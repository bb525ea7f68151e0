package cl.vertiente.diagnosis.score.persistence;

import cl.vertiente.diagnosis.score.domain.WaterFinding;
import cl.vertiente.diagnosis.score.domain.WaterFinding.Exceedance;
import cl.vertiente.diagnosis.score.domain.WaterFindings;
import cl.vertiente.diagnosis.score.domain.WaterState;
import cl.vertiente.diagnosis.water.domain.AlertLevel;
import cl.vertiente.diagnosis.water.domain.MeasuredResult;
import cl.vertiente.diagnosis.water.domain.Qualifier;
import cl.vertiente.diagnosis.water.domain.Verdict;
import cl.vertiente.diagnosis.water.domain.WaterNorm;
import cl.vertiente.diagnosis.water.domain.WaterNorms;
import cl.vertiente.diagnosis.water.domain.WaterVerdicts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;

/** What the judged samples of a system say, in the words of the index: each parameter's last result with a verdict. */
@ApplicationScoped
public class JudgedWater implements WaterFindings {

    @Inject
    private WaterVerdicts verdicts;

    @Inject
    private WaterNorms norms;

    @Override
    public WaterFinding of(UUID waterSystemId, LocalDate day) {
        var standing = verdicts.of(waterSystemId, day);
        if (standing.verdict() == null) {
            return WaterFinding.NONE;
        }
        var results = standing.latest().values();
        var found = results.stream().filter(result -> state(result.verdict(), result.level()) != WaterState.COMPLIES).toList();
        var norm = found.isEmpty() ? null : norms.all();
        return new WaterFinding(state(standing.verdict(), standing.level()), standing.sampledOn(),
                results.stream().map(MeasuredResult::sampleId).distinct().sorted().toList(),
                found.stream().map(result -> exceedance(result, norm)).toList());
    }

    /** By its level; a finding of which nobody said how grave it is counts as a high one. */
    private static WaterState state(Verdict verdict, AlertLevel level) {
        if (level != null) {
            return switch (level) {
                case CRITICAL -> WaterState.CRITICAL;
                case HIGH -> WaterState.HIGH;
                case NOTICE -> WaterState.NOTICE;
            };
        }
        return verdict == Verdict.COMPLIES ? WaterState.COMPLIES : WaterState.HIGH;
    }

    private static Exceedance exceedance(MeasuredResult result, WaterNorm norm) {
        var parameter = norm.parameter(result.code()).orElseThrow();
        var said = result.number() == null ? parameter.words().getOrDefault(result.word(), result.word())
                : (result.qualifier() == Qualifier.EQUAL ? "" : result.qualifier().sign() + " ")
                        + result.number().toPlainString().replace('.', ',') + " "
                        + norm.unitNames().getOrDefault(parameter.unit(), parameter.unit());
        return new Exceedance(result.code(), parameter.name(), state(result.verdict(), result.level()), said.strip(), result.sampleId());
    }
}

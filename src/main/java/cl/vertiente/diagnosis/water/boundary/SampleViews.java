package cl.vertiente.diagnosis.water.boundary;

import cl.vertiente.access.People;
import cl.vertiente.access.Person;
import cl.vertiente.diagnosis.water.domain.JudgedReading;
import cl.vertiente.diagnosis.water.domain.ParameterKind;
import cl.vertiente.diagnosis.water.domain.SampleContent;
import cl.vertiente.diagnosis.water.domain.SampleMethod;
import cl.vertiente.diagnosis.water.domain.SampleRow;
import cl.vertiente.diagnosis.water.domain.SampleVersion;
import cl.vertiente.diagnosis.water.domain.SystemName;
import cl.vertiente.diagnosis.water.domain.WaterNorm;
import cl.vertiente.diagnosis.water.domain.WaterReading;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Shows what was said of samples in the words of the catalogue. */
@ApplicationScoped
public class SampleViews {

    private static final BigDecimal HOUR = BigDecimal.valueOf(60);

    @Inject
    private People people;

    @Inject
    private WaterWords words;

    SampleView view(SystemName system, SampleVersion version, List<WaterReading> readings, WaterNorm norm) {
        var said = version.content();
        var shown = readings.stream().map(reading -> reading.judged(norm, reading.isComputed() ? null
                : said.readings().get(reading.position()))).map(reading -> reading(norm, reading)).toList();
        return new SampleView(version.sampleId(), system.id(), system.name(), system.commune(), system.region(),
                said.agreementId(), said.diagnosisId(), said.method(), said.waterType(), said.takenAt(), said.receivedAt(),
                said.bacteriologyReadAt(), hours(said.takenAt(), said.receivedAt()), hours(said.takenAt(), said.bacteriologyReadAt()),
                said.reportDate(), said.point(), said.sampler(), said.laboratory(), said.accreditation(), said.accredited(),
                said.reportNumber(), said.sampleNumber(), said.fieldKit(), said.evidenceSha256(), said.note(), shown, version.verdict(),
                version.level(), SampleRow.compliant(version.verdict()), warnings(said, shown, norm), version.number(),
                version.voidReason() != null, version.voidReason(), version.recordedAt(),
                people.find(version.recordedBy()).map(Person::name).orElse(null));
    }

    private static BigDecimal hours(Instant from, Instant to) {
        return to == null ? null : BigDecimal.valueOf(Duration.between(from, to).toMinutes()).divide(HOUR, 1, RoundingMode.HALF_UP);
    }

    private SampleView.Reading reading(WaterNorm norm, JudgedReading reading) {
        var parameter = norm.parameters().get(reading.code());
        var written = reading.written();
        var judgement = reading.judgement();
        Object value = written == null ? WaterWords.shown(parameter, reading.number()) : written.number() == null ? written.word()
                : written.number();
        return new SampleView.Reading(reading.code(), parameter.name(), reading.qualifier().sign(), value,
                written == null ? parameter.unit() : written.unit(), reading.onSite(), written == null ? null : written.method(),
                words.result(norm, parameter, reading.qualifier(), reading.number(), reading.word()), reading.isComputed(),
                judgement.verdict(), judgement.level(), judgement.reason(), words.of(judgement.reason()), judgement.limit(),
                words.limit(norm, parameter, judgement.limit()));
    }

    /** What does not stand in the way, but should be looked at. */
    private List<String> warnings(SampleContent said, List<SampleView.Reading> shown, WaterNorm norm) {
        var warnings = new ArrayList<String>();
        if (said.method() == SampleMethod.LABORATORY && said.accreditation() == null && said.accredited() == null) {
            warnings.add(words.say("diagnosis.water.warning.accreditation"));
        }
        if (said.method() == SampleMethod.LABORATORY && said.evidenceSha256() == null) {
            warnings.add(words.say("diagnosis.water.warning.evidence"));
        }
        if (said.readings().stream().anyMatch(reading -> reading.code().equals("FREE_CL") && !reading.onSite()
                && said.method() == SampleMethod.LABORATORY)) {
            warnings.add(words.say("diagnosis.water.warning.chlorine"));
        }
        if (said.bacteriologyReadAt() == null && said.receivedAt() == null && said.method() == SampleMethod.LABORATORY
                && said.readings().stream().map(reading -> norm.parameters().get(reading.code()))
                        .anyMatch(parameter -> parameter.kind() == ParameterKind.PRESENCE)) {
            warnings.add(words.say("diagnosis.water.warning.hours"));
        }
        shown.stream().filter(SampleView.Reading::computed).flatMap(sum -> shown.stream()
                .filter(written -> !written.computed() && written.code().equals(sum.code()))
                .map(written -> words.say("diagnosis.water.warning.ratio", sum.name(), written.shown(), sum.shown())))
                .forEach(warnings::add);
        return warnings;
    }
}

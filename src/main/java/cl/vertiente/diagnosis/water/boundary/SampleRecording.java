package cl.vertiente.diagnosis.water.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.diagnosis.water.domain.SampleContent;
import cl.vertiente.diagnosis.water.domain.SampleJudgement;
import cl.vertiente.diagnosis.water.domain.SampleRules;
import cl.vertiente.diagnosis.water.domain.SampleVersion;
import cl.vertiente.diagnosis.water.domain.WaterNorm;
import cl.vertiente.diagnosis.water.domain.WaterReading;
import cl.vertiente.diagnosis.water.domain.WaterSample;
import cl.vertiente.diagnosis.water.domain.WaterSamples;
import cl.vertiente.evidence.Documents;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.Invalid;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;

/** Writes down what is said of a sample, judged, with the alerts that follow from it, in the transaction of whoever asks. */
@ApplicationScoped
public class SampleRecording {

    @Inject
    private WaterSamples samples;

    @Inject
    private WaterAlarm alarm;

    @Inject
    private Documents documents;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    /** Everything that cannot be, before anything is stored. @param kept what is attached already; null for nothing */
    void check(SampleContent content, WaterNorm norm, String kept) {
        new SampleRules(norm, clock.instant()).check(content);
        if (content.agreementId() != null && !samples.serves(content.agreementId(), content.waterSystemId())) {
            throw new Invalid("diagnosis.water.sample.agreement", "/agreementId");
        }
        var sha256 = content.evidenceSha256();
        if (sha256 != null && !sha256.equals(kept) && documents.broughtBy(caller.required().id(), List.of(sha256)).isEmpty()) {
            throw new Invalid("evidence.unknown", "/evidenceSha256", sha256.substring(0, 8));
        }
    }

    SampleVersion say(WaterSample sample, SampleContent content, WaterNorm norm) {
        var judgement = SampleJudgement.of(content, norm);
        var version = sample.say(content, judgement, said());
        store(sample, version, judgement);
        alarm.follow(sample, content, judgement);
        return version;
    }

    SampleVersion makeVoid(WaterSample sample, SampleContent content, WaterNorm norm, String reason) {
        var judgement = SampleJudgement.of(content, norm);
        var version = sample.makeVoid(content, judgement, reason, said());
        store(sample, version, judgement);
        alarm.withdraw(sample, reason);
        return version;
    }

    private WaterSample.Said said() {
        return new WaterSample.Said(Ids.next(), caller.required().id(), clock.instant());
    }

    private void store(WaterSample sample, SampleVersion version, SampleJudgement judgement) {
        samples.add(sample);
        samples.add(version, IntStream.range(0, judgement.readings().size())
                .mapToObj(i -> new WaterReading(version, i, judgement.readings().get(i))).toList());
    }
}

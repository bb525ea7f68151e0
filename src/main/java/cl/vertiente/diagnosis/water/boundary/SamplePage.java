package cl.vertiente.diagnosis.water.boundary;

import cl.vertiente.diagnosis.water.domain.Verdict;
import cl.vertiente.diagnosis.water.domain.WaterLimit;
import cl.vertiente.diagnosis.water.domain.WaterType;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.Show;
import cl.vertiente.shared.rest.ETags;
import cl.vertiente.shared.rest.Precondition;
import cl.vertiente.shared.web.Address;
import cl.vertiente.shared.web.Forms;
import cl.vertiente.shared.web.Notices;
import cl.vertiente.shared.web.Typed;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/** One sample with the verdict of each result, and everything that was said of it before. */
@Named("waterSample")
@RequestScoped
public class SamplePage {

    @Inject
    private ReadWaterSamples readSamples;

    @Inject
    private VoidWaterSample voidSample;

    @Inject
    private Precondition precondition;

    @Inject
    private Address address;

    @Inject
    private Forms forms;

    @Inject
    private Typed typed;

    @Inject
    private Notices notices;

    @Inject
    private WaterWords words;

    private List<SampleView> versions;
    private String reason;

    @PostConstruct
    void read() {
        versions = readSamples.versions(Ids.parse(address.variable("id")));
    }

    public void makeVoid() {
        forms.submit(address, () -> {
            var said = new WaterSamplesResource.VoidReason(typed.text(reason));
            if (!typed.accepts(said)) {
                return null;
            }
            precondition.expect(address.parameter("version"), true);
            voidSample.makeVoid(getSample().id(), said.reason());
            notices.say("diagnosis.water.sample.voided");
            return "/agua/muestras/" + getSample().id();
        });
    }

    /** What of drinking water is out of its limits, judged or not, in a sentence each. */
    public List<String> getFindings() {
        return getSample().waterType() == WaterType.RAW ? List.of() : getSample().readings().stream()
                .filter(reading -> reading.level() != null && reading.verdict() != Verdict.COMPLIES).map(reading -> words.say(
                        "diagnosis.water.sample.finding", reading.name(), reading.shown(), reading.limitShown())).toList();
    }

    /** By which norms it was judged. */
    public List<String> getNorms() {
        return getSample().readings().stream().map(SampleView.Reading::limit).filter(Objects::nonNull).map(WaterLimit::norm).distinct()
                .toList();
    }

    public SampleView getSample() {
        return versions.get(0);
    }

    /** The versions before the latest, the latest first. */
    public List<SampleView> getEarlier() {
        return versions.subList(1, versions.size());
    }

    public String getVersion() {
        return "\"" + ETags.of(getSample()).getValue() + "\"";
    }

    public boolean isKeeper() {
        return !getSample().voided() && readSamples.isKeeper(getSample().waterSystemId());
    }

    /** Null when it is not known. */
    public String hours(BigDecimal hours) {
        return hours == null ? null : Show.number(hours) + " h";
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}

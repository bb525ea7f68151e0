package cl.vertiente.diagnosis.water.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.diagnosis.water.domain.NormGroup;
import cl.vertiente.diagnosis.water.domain.ParameterKind;
import cl.vertiente.diagnosis.water.domain.SamplingPeriod;
import cl.vertiente.shared.Forbidden;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.web.Address;
import cl.vertiente.shared.web.Forms;
import cl.vertiente.shared.web.Notices;
import cl.vertiente.shared.web.Option;
import cl.vertiente.shared.web.Typed;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** The form of a line of the plan of samples of a system. */
@Named("samplingForm")
@RequestScoped
public class SamplingPlanPage {

    @Inject
    private ReadWaterSamples readSamples;

    @Inject
    private ReadWaterNorms readNorms;

    @Inject
    private PlanSampling planSampling;

    @Inject
    private WaterWords words;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Address address;

    @Inject
    private Forms forms;

    @Inject
    private Typed typed;

    @Inject
    private Notices notices;

    private final Map<String, String> texts = new HashMap<>(Map.of("per", SamplingPeriod.YEAR.name(), "laboratory", "true"));
    private UUID system;
    private UUID line;
    private String name;

    @PostConstruct
    void read() {
        system = Ids.parse(address.variable("id"));
        name = readSamples.system(system).name();
        if (!caller.required().is(Role.COORDINATOR) || !readSamples.isKeeper(system)) {
            throw new Forbidden("access.forbidden", "");
        }
        var known = address.isPost() ? address.parameter("line-id") : null;
        line = known == null ? Ids.next() : Ids.parse(known);
    }

    public void save() {
        forms.submit(address, () -> {
            var asked = new SamplingRequest(typed.text(texts.get("subject")), typed.whole("/samples", texts.get("samples")),
                    typed.choice(SamplingPeriod.class, "/per", texts.get("per")), Boolean.parseBoolean(texts.get("laboratory")),
                    typed.date("/from", texts.get("from")), typed.text(texts.get("source")));
            if (!typed.accepts(asked)) {
                return null;
            }
            planSampling.plan(system, line, asked);
            notices.say("diagnosis.water.plan.saved");
            return "/comites/" + system + "/agua";
        });
    }

    public UUID getSystem() {
        return system;
    }

    public UUID getLine() {
        return line;
    }

    public String getName() {
        return name;
    }

    public Map<String, String> getTexts() {
        return texts;
    }

    /** Types of parameters first, then each parameter that is measured. */
    public List<Option> getSubjects() {
        return Stream.concat(Arrays.stream(NormGroup.values()).map(group -> new Option(group.name(), words.group(group))),
                readNorms.on(null).stream().filter(parameter -> parameter.kind() != ParameterKind.RATIO)
                        .map(parameter -> new Option(parameter.code(), parameter.name()))).toList();
    }

    public List<Option> getPeriods() {
        return Arrays.stream(SamplingPeriod.values()).map(per -> new Option(per.name(), words.of(per))).toList();
    }

    public List<Option> getMethods() {
        return List.of(new Option("true", words.say("diagnosis.water.plan.laboratory")),
                new Option("false", words.say("diagnosis.water.plan.any")));
    }
}

package cl.vertiente.diagnosis.water.boundary;

import cl.vertiente.diagnosis.water.domain.NormGroup;
import cl.vertiente.diagnosis.water.domain.ParameterKind;
import cl.vertiente.diagnosis.water.domain.SampleMethod;
import cl.vertiente.diagnosis.water.domain.WaterType;
import cl.vertiente.evidence.FormFiles;
import cl.vertiente.shared.BusinessException;
import cl.vertiente.shared.Forbidden;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.Invalid;
import cl.vertiente.shared.Stale;
import cl.vertiente.shared.StateForbids;
import cl.vertiente.shared.rest.ETags;
import cl.vertiente.shared.rest.Precondition;
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
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/** The form of a sample: a new one of a system, or the correction of one that was recorded. */
@Named("waterSampleForm")
@RequestScoped
public class SampleFormPage {

    private static final Pattern READING = Pattern.compile("/readings/(\\d+)/.*");

    @Inject
    private ReadWaterSamples readSamples;

    @Inject
    private ReadWaterNorms readNorms;

    @Inject
    private RecordWaterSample recordSample;

    @Inject
    private Precondition precondition;

    @Inject
    private FormFiles files;

    @Inject
    private WaterWords words;

    @Inject
    private Address address;

    @Inject
    private Forms forms;

    @Inject
    private Typed typed;

    @Inject
    private Notices notices;

    private List<ParameterView> parameters;
    private SampleView known;
    private UUID system;
    private UUID id;
    private String name;
    private SampleForm form;
    private boolean stale;

    @PostConstruct
    void read() {
        var corrected = address.variable("id");
        known = corrected == null ? null : readSamples.one(Ids.parse(corrected), null);
        system = known == null ? Ids.parse(String.valueOf(address.parameter("sistema"))) : known.waterSystemId();
        name = readSamples.system(system).name();
        if (!readSamples.isKeeper(system)) {
            throw new Forbidden("diagnosis.water.not-responsible", "");
        }
        var sent = address.isPost() ? address.parameter("sample-id") : null;
        id = known != null ? known.id() : sent == null ? Ids.next() : Ids.parse(sent);
        if (known != null && isAnythingTwice(known)) {
            throw new StateForbids("diagnosis.water.sample.twice", "");
        }
        parameters = readNorms.on(null);
        form = known == null ? SampleForm.fresh() : SampleForm.of(known);
    }

    private static boolean isAnythingTwice(SampleView sample) {
        var codes = sample.readings().stream().filter(reading -> !reading.computed()).map(SampleView.Reading::code).toList();
        return codes.stream().distinct().count() < codes.size();
    }

    public void save() {
        forms.submit(address, () -> {
            var stored = files.store("/evidenceSha256", form.getEvidence());
            if (stored != null) {
                form.keepEvidence(stored);
            }
            var request = form.request(system, known == null ? null : known.agreementId(), known == null ? null : known.diagnosisId(),
                    parameters, typed);
            if (!typed.accepts(request)) {
                return null;
            }
            precondition.expect(address.parameter("version"), true);
            var recorded = record(request);
            notices.say("diagnosis.water.sample.saved", words.of(recorded.sample().verdict()));
            return "/agua/muestras/" + id;
        });
    }

    /** What is refused of a result is said at the field of its parameter. */
    private RecordWaterSample.Recorded record(SampleRequest request) {
        try {
            return recordSample.record(id, request);
        } catch (Invalid refused) {
            var measured = form.measured(parameters);
            throw new Invalid(refused.faults().stream().map(fault -> {
                var reading = READING.matcher(fault.pointer());
                return reading.matches() ? new BusinessException.Fault("/values/" + measured.get(Integer.parseInt(reading.group(1))),
                        fault.key(), fault.arguments()) : fault;
            }).toList());
        } catch (Stale refused) {
            stale = true;
            throw refused;
        }
    }

    public UUID getId() {
        return id;
    }

    public boolean isNew() {
        return known == null;
    }

    public SampleForm getForm() {
        return form;
    }

    public UUID getSystem() {
        return system;
    }

    public String getName() {
        return name;
    }

    /** What was read when the form was opened; when somebody corrected it since, sending it again replaces that knowingly. */
    public String getVersion() {
        var read = address.isPost() && !stale ? address.parameter("version") : null;
        return read != null ? read : known == null ? "" : "\"" + ETags.of(known).getValue() + "\"";
    }

    /** A group of parameters under one heading. */
    public record Group(String name, List<ParameterView> parameters) {
    }

    public List<Group> getGroups() {
        var measured = parameters.stream().filter(parameter -> parameter.kind() != ParameterKind.RATIO).toList();
        var groups = new java.util.ArrayList<Group>();
        groups.add(new Group(words.say("diagnosis.water.group.ON_SITE"), measured.stream().filter(ParameterView::onSite).toList()));
        for (var group : List.of(NormGroup.MICROBIOLOGY, NormGroup.HEALTH, NormGroup.ORGANOLEPTIC)) {
            groups.add(new Group(words.say("diagnosis.water.group." + group), measured.stream()
                    .filter(parameter -> parameter.group() == group && !parameter.onSite()).toList()));
        }
        return groups;
    }

    public List<Option> options(ParameterView parameter) {
        return parameter.words().entrySet().stream().map(word -> new Option(word.getKey(), word.getValue())).toList();
    }

    public List<Option> units(ParameterView parameter) {
        return parameter.units().stream().filter(unit -> unit.matches("mg/L|ug/L") || unit.equals(parameter.unit()))
                .map(unit -> new Option(unit, unit.equals(parameter.unit()) ? parameter.unitName() : unit.replace("ug", "\u00b5g")))
                .toList();
    }

    public List<Option> getMethods() {
        return Arrays.stream(SampleMethod.values()).map(method -> new Option(method.name(), words.of(method))).toList();
    }

    public List<Option> getTypes() {
        return Arrays.stream(WaterType.values()).map(type -> new Option(type.name(), words.of(type))).toList();
    }

    public List<Option> getAnswers() {
        return List.of(new Option("true", words.say("diagnosis.water.yes")), new Option("false", words.say("diagnosis.water.no")));
    }

    public List<Option> getSigns() {
        return List.of(new Option("=", "="), new Option("<", "<"), new Option(">", ">"));
    }
}

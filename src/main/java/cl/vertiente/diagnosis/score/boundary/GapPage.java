package cl.vertiente.diagnosis.score.boundary;

import cl.vertiente.diagnosis.score.domain.GapChoice;
import cl.vertiente.diagnosis.score.domain.GapComponent;
import cl.vertiente.diagnosis.score.domain.GapDimension;
import cl.vertiente.diagnosis.score.domain.GapSeverity;
import cl.vertiente.diagnosis.score.domain.GapVerb;
import cl.vertiente.diagnosis.score.domain.GapView;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.web.Address;
import cl.vertiente.shared.web.Forms;
import cl.vertiente.shared.web.Notices;
import cl.vertiente.shared.web.Option;
import cl.vertiente.shared.web.SheetVersion;
import cl.vertiente.shared.web.Typed;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** The sheet of a gap with its steps, the form that describes it, and the steps that may follow; or the form of a new one. */
@Named("gapSheet")
@RequestScoped
public class GapPage {

    private static final String LIST = "/diagnosticos/brechas";

    @Inject
    private ReadGaps readGaps;

    @Inject
    private ReadGapChoices readChoices;

    @Inject
    private KeepGap keepGap;

    @Inject
    private MoveGap moveGap;

    @Inject
    private SheetVersion version;

    @Inject
    private GapWords words;

    @Inject
    private Address address;

    @Inject
    private Forms forms;

    @Inject
    private Typed typed;

    @Inject
    private Notices notices;

    private UUID id;
    private GapView view;
    private List<GapChoice> places = List.of();
    private GapForm form = new GapForm();

    @PostConstruct
    void read() {
        if (address.variable("id") == null) {
            places = readChoices.places();
            var known = address.parameter("gap-id");
            id = address.isPost() && known != null ? Ids.parse(known) : Ids.next();
            form.setPlace(place(address.parameter("sistema"), address.parameter("convenio")));
        } else {
            id = Ids.parse(address.variable("id"));
            view = readGaps.one(id);
            form = GapForm.of(view);
        }
    }

    private String place(String system, String agreement) {
        return places.stream().filter(choice -> choice.waterSystemId().toString().equals(system)
                && (agreement == null || choice.agreementId().toString().equals(agreement))).map(GapPage::key).findFirst().orElse(null);
    }

    private static String key(GapChoice choice) {
        return choice.agreementId() + " " + choice.waterSystemId();
    }

    public void save() {
        forms.submit(address, () -> {
            var asked = view == null ? fresh() : form.request(typed, view.gap().waterSystemId(), view.gap().agreementId(),
                    view.gap().diagnosisId(), view.refs().stream().map(ref -> new GapRequest.Ref(ref.kind(), ref.ref())).toList());
            if (!typed.accepts(asked)) {
                return null;
            }
            version.unlessStale(() -> keepGap.keep(id, asked), () -> view = readGaps.one(id));
            notices.say("diagnosis.gap.saved");
            return LIST + "/" + id;
        });
    }

    private GapRequest fresh() {
        var chosen = places.stream().filter(choice -> key(choice).equals(form.getPlace())).findFirst();
        if (chosen.isEmpty()) {
            forms.fault("/waterSystemId", words.mandatoryPlace());
        }
        return form.request(typed, chosen.map(GapChoice::waterSystemId).orElse(id), chosen.map(GapChoice::agreementId).orElse(id),
                typed.id("/diagnosisId", getDiagnosis()), List.of());
    }

    /** The visit that the form was opened from; null when it was opened from elsewhere. */
    public String getDiagnosis() {
        return address.parameter("diagnostico");
    }

    /** Takes a step; which one says the button. */
    public void take(String verb) {
        forms.submit(address, () -> {
            var chosen = GapVerb.valueOf(verb);
            var asked = form.step(typed);
            if (!typed.accepts(asked)) {
                return null;
            }
            version.unlessStale(() -> moveGap.move(id, chosen, asked), () -> view = readGaps.one(id));
            notices.say("diagnosis.gap.moved");
            return LIST + "/" + id;
        });
    }

    public String getVersion() {
        return version.of(view);
    }

    public UUID getId() {
        return id;
    }

    /** Null for a new one. */
    public GapView getView() {
        return view;
    }

    public GapForm getForm() {
        return form;
    }

    public boolean isStale() {
        return version.isStale();
    }

    public boolean isKeeper() {
        return view != null && readGaps.isKeeper(view.gap().waterSystemId());
    }

    public boolean isEditable() {
        return isKeeper() && GapVerb.EDIT.startsFrom(view.gap().state());
    }

    /** The steps that may follow. */
    public List<Option> getVerbs() {
        return MoveGap.STEPS.stream().filter(verb -> verb.startsFrom(view.gap().state()))
                .filter(verb -> verb == GapVerb.CONFIRM ? !view.gap().confirmed()
                        : view.gap().confirmed() || verb == GapVerb.DISCARD || verb == GapVerb.REOPEN)
                .map(verb -> new Option(verb.name(), words.verb(verb))).toList();
    }

    public List<Option> getPlaces() {
        return places.stream().map(choice -> new Option(key(choice), choice.waterSystem() + " · " + choice.commune() + " · "
                + choice.agreementCode())).toList();
    }

    public List<Option> getDimensions() {
        return options(GapDimension.values(), words::dimension);
    }

    public List<Option> getSeverities() {
        return options(GapSeverity.values(), words::severity);
    }

    public List<Option> getComponents() {
        return options(GapComponent.values(), words::component);
    }

    private static <E extends Enum<E>> List<Option> options(E[] values, Function<E, String> word) {
        return Arrays.stream(values).map(value -> new Option(value.name(), word.apply(value))).toList();
    }
}

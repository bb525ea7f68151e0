package cl.vertiente.training.people.boundary;

import cl.vertiente.shared.Ids;
import cl.vertiente.shared.web.Address;
import cl.vertiente.shared.web.Forms;
import cl.vertiente.shared.web.Notices;
import cl.vertiente.shared.web.Option;
import cl.vertiente.shared.web.SheetVersion;
import cl.vertiente.shared.web.Typed;
import cl.vertiente.training.people.domain.TraineeConsent;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** The sheet of a trainee with the form that describes them, and who they may be besides; or the form of a new one. */
@Named("traineeSheet")
@RequestScoped
public class TraineePage {

    private static final String LIST = "/capacitacion/participantes";

    @Inject
    private ReadTrainees readTrainees;

    @Inject
    private ReadTraineeChoices readChoices;

    @Inject
    private KeepTrainee keepTrainee;

    @Inject
    private FindTrainee findTrainee;

    @Inject
    private PeopleWords words;

    @Inject
    private MergeTrainees mergeTrainees;

    @Inject
    private SheetVersion version;

    @Inject
    private Address address;

    @Inject
    private Forms forms;

    @Inject
    private Typed typed;

    @Inject
    private Notices notices;

    private UUID id;
    private TraineeView view;
    private List<ReadAttendances.Place> places;
    private List<String> communes;
    private TraineeForm form = new TraineeForm();
    private List<FindTrainee.Match> offers = List.of();
    private String into;
    private String reason;

    @PostConstruct
    void read() {
        if (address.variable("id") == null) {
            var known = address.parameter("persona");
            id = address.isPost() && known != null ? Ids.parse(known) : Ids.next();
            places = readChoices.places();
        } else {
            id = Ids.parse(address.variable("id"));
            view = readTrainees.one(id);
            form = TraineeForm.of(view);
            places = isEditable() ? readChoices.places() : List.of();
        }
    }

    public void save() {
        forms.submit(address, () -> {
            var chosen = view == null ? address.values("es").stream().findFirst().orElse(null) : null;
            if (chosen != null && !chosen.equals(PersonLine.OTHER)) {
                return LIST + "/" + Ids.parse(chosen);
            }
            if (chosen != null) {
                form.setOtherPerson(true);
            }
            var asked = form.request(typed, view != null && view.consent() ? view.consentVersion() : getConsent().version(), commune());
            if (!typed.accepts(asked) || view == null && isOffered(asked)) {
                return null;
            }
            version.unlessStale(() -> keepTrainee.keep(id, asked), () -> view = readTrainees.one(id));
            notices.say("training.trainee.saved");
            return LIST + "/" + id;
        });
    }

    /** CUT of the commune whose name was typed; null for none. */
    private String commune() {
        var name = typed.text(form.getTexts().get("commune"));
        var found = name == null ? null : readChoices.commune(name).orElse(null);
        if (name != null && found == null) {
            forms.fault("/commune", words.say("training.trainee.commune.unknown"));
        }
        return found;
    }

    /** Whether somebody on record may be this person: asked before a second record is made. */
    private boolean isOffered(TraineeRequest asked) {
        if (asked.isOtherPerson()) {
            return false;
        }
        var found = findTrainee.find(new FindTrainee.Request(asked.name(), asked.taxId(), asked.waterSystemId(), asked.commune()));
        if (found.isEmpty() || found.stream().anyMatch(FindTrainee.Match::sameTaxId)) {
            return false;
        }
        offers = found;
        forms.fault("/name", words.say("training.roll.near"));
        return true;
    }

    public void merge() {
        forms.submit(address, () -> {
            var asked = new MergeTrainees.Request(typed.id("/into", into), typed.text(reason));
            if (!typed.accepts(asked)) {
                return null;
            }
            version.unlessStale(() -> mergeTrainees.merge(id, asked), () -> view = readTrainees.one(id));
            notices.say("training.trainee.merge.done");
            return LIST + "/" + asked.into();
        });
    }

    public String getVersion() {
        return version.of(view);
    }

    public boolean isEditable() {
        return readTrainees.isKeeper() && (view == null || view.mergedInto() == null && !view.blocked());
    }

    /** Who may be the same person; empty when nobody may, or the caller does not decide it. */
    public List<Option> getTwins() {
        return view == null || view.mergedInto() != null || view.blocked() || !readTrainees.isMerger() ? List.of()
                : readChoices.near(view).stream().map(match -> new Option(match.id().toString(), match.name())).toList();
    }

    public List<Option> getPlaces() {
        return places.stream().map(place -> new Option(place.id().toString(), place.name())).toList();
    }

    /** Names that are offered while one is typed. */
    public List<String> getCommunes() {
        communes = communes == null ? readChoices.communes() : communes;
        return communes;
    }

    public TraineeConsent getConsent() {
        return readTrainees.consent();
    }

    public UUID getId() {
        return id;
    }

    /** Who on record may be the new person; empty until somebody is to be recorded. */
    public List<FindTrainee.Match> getOffers() {
        return offers;
    }

    /** Null for a new one. */
    public TraineeView getView() {
        return view;
    }

    public TraineeForm getForm() {
        return form;
    }

    public boolean isStale() {
        return version.isStale();
    }

    public String getInto() {
        return into;
    }

    public void setInto(String into) {
        this.into = into;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}

package cl.vertiente.training.activity.boundary;

import cl.vertiente.shared.Forbidden;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.web.Address;
import cl.vertiente.shared.web.Forms;
import cl.vertiente.shared.web.Notices;
import cl.vertiente.shared.web.Option;
import cl.vertiente.shared.web.SheetVersion;
import cl.vertiente.shared.web.Typed;
import cl.vertiente.training.activity.domain.ActivityKind;
import cl.vertiente.training.activity.domain.ActivityMode;
import cl.vertiente.training.activity.domain.ActivityView;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/** The form of an activity, a new one of the agreement that the address names, or one that is there. */
@Named("activityForm")
@RequestScoped
public class ActivityFormPage {

    @Inject
    private ReadActivities readActivities;

    @Inject
    private ReadActivityChoices readChoices;

    @Inject
    private ReadTopics readTopics;

    @Inject
    private KeepActivity keepActivity;

    @Inject
    private SheetVersion version;

    @Inject
    private TrainingWords words;

    @Inject
    private Address address;

    @Inject
    private Forms forms;

    @Inject
    private Typed typed;

    @Inject
    private Notices notices;

    private UUID id;
    private UUID agreement;
    private ActivityView view;
    private List<ReadActivityChoices.Choice> agreements = List.of();
    private List<ReadActivityChoices.Choice> committees = List.of();
    private Set<UUID> invited = Set.of();
    private ActivityFields fields = new ActivityFields();

    /** A committee to invite. */
    public record Guest(UUID id, String name, boolean chosen) {
    }

    @PostConstruct
    void read() {
        if (address.variable("id") == null) {
            agreements = readChoices.agreements();
            var known = address.isPost() ? address.parameter("activity-id") : null;
            id = known == null ? Ids.next() : Ids.parse(known);
            agreement = chosen(address.parameter("convenio"));
        } else {
            id = Ids.parse(address.variable("id"));
            view = readActivities.one(id);
            if (!readActivities.isKeeper(id)) {
                throw new Forbidden("training.activity.not-keeper", "");
            }
            agreement = view.activity().agreementId();
            fields = ActivityFields.of(view);
        }
        committees = agreement == null ? List.of() : readChoices.committees(agreement);
        invited = address.isPost() ? address.values("invited").stream().map(Ids::parse).collect(Collectors.toCollection(TreeSet::new))
                : view == null ? Set.of() : view.invitedSystems().stream().map(ActivityView.Invited::id).collect(Collectors.toSet());
    }

    /** The only one, when there is only one. */
    private UUID chosen(String asked) {
        return agreements.stream().filter(one -> agreements.size() == 1 || one.id().toString().equals(asked))
                .map(ReadActivityChoices.Choice::id).findFirst().orElse(null);
    }

    public void save() {
        forms.submit(address, () -> {
            var asked = fields.request(typed, agreement, invited);
            if (!typed.accepts(asked)) {
                return null;
            }
            version.unlessStale(() -> keepActivity.keep(id, asked), () -> view = readActivities.one(id));
            notices.say("training.activity.saved");
            return "/capacitacion/" + id;
        });
    }

    public String getVersion() {
        return version.of(view);
    }

    public boolean isStale() {
        return version.isStale();
    }

    public UUID getId() {
        return id;
    }

    /** Null for a new one. */
    public ActivityView getView() {
        return view;
    }

    /** Null while it has to be chosen. */
    public UUID getAgreement() {
        return agreement;
    }

    public List<Option> getAgreements() {
        return agreements.stream().map(one -> new Option(one.id().toString(), one.name())).toList();
    }

    public List<Guest> getGuests() {
        return committees.stream().map(one -> new Guest(one.id(), one.name(), invited.contains(one.id()))).toList();
    }

    public ActivityFields getFields() {
        return fields;
    }

    public List<Option> getKinds() {
        return Arrays.stream(ActivityKind.values()).map(value -> new Option(value.name(), words.kind(value))).toList();
    }

    public List<Option> getModes() {
        return Arrays.stream(ActivityMode.values()).map(value -> new Option(value.name(), words.mode(value))).toList();
    }

    /** Those in force, and the one that it has. */
    public List<Option> getTopics() {
        return readTopics.all().stream().filter(topic -> !topic.retired() || topic.code().equals(fields.getTopic()))
                .map(topic -> new Option(topic.code(), topic.name())).toList();
    }
}

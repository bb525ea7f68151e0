package cl.vertiente.training.activity.boundary;

import cl.vertiente.shared.Forbidden;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.Messages;
import cl.vertiente.shared.web.Address;
import cl.vertiente.shared.web.Forms;
import cl.vertiente.shared.web.Notices;
import cl.vertiente.shared.web.Option;
import cl.vertiente.shared.web.SheetVersion;
import cl.vertiente.shared.web.Typed;
import cl.vertiente.territory.Communes;
import cl.vertiente.training.activity.domain.ActivityView;
import cl.vertiente.training.activity.domain.SessionView;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/** The form of a session, a new one of the activity that the address names, or one that is there. */
@Named("sessionForm")
@RequestScoped
public class SessionFormPage {

    private static final int MOST_COMMUNES = 400;

    @Inject
    private ReadActivities readActivities;

    @Inject
    private ReadSessions readSessions;

    @Inject
    private ReadActivityChoices readChoices;

    @Inject
    private KeepSession keepSession;

    @Inject
    private Communes communes;

    @Inject
    private SheetVersion version;

    @Inject
    private Address address;

    @Inject
    private Forms forms;

    @Inject
    private Typed typed;

    @Inject
    private Messages messages;

    @Inject
    private Notices notices;

    private UUID id;
    private ActivityView activity;
    private SessionView view;
    private Set<UUID> trainers = Set.of();
    private SessionFields fields = new SessionFields();

    /** Somebody who may teach. */
    public record Teacher(UUID id, String name, boolean chosen) {
    }

    @PostConstruct
    void read() {
        if (address.variable("id") == null) {
            var known = address.isPost() ? address.parameter("session-id") : null;
            id = known == null ? Ids.next() : Ids.parse(known);
            activity = readActivities.one(Ids.parse(address.variable("activity")));
        } else {
            id = Ids.parse(address.variable("id"));
            view = readSessions.one(id);
            activity = readActivities.one(view.session().activityId());
            fields = SessionFields.of(view);
        }
        if (!readActivities.isKeeper(activity.activity().id())) {
            throw new Forbidden("training.activity.not-keeper", "");
        }
        trainers = address.isPost() ? address.values("trainers").stream().map(Ids::parse).collect(Collectors.toCollection(TreeSet::new))
                : view == null ? Set.of() : view.people().stream().map(SessionView.Trainer::id).collect(Collectors.toSet());
    }

    public void save() {
        forms.submit(address, () -> {
            var asked = fields.request(typed, forms, messages, activity.activity().id(), trainers);
            if (!typed.accepts(asked)) {
                return null;
            }
            version.unlessStale(() -> keepSession.keep(id, asked), () -> view = readSessions.one(id));
            notices.say("training.session.saved");
            return "/capacitacion/sesiones/" + id;
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

    public ActivityView getActivity() {
        return activity;
    }

    /** Null for a new one. */
    public SessionView getView() {
        return view;
    }

    public SessionFields getFields() {
        return fields;
    }

    public List<Teacher> getTeachers() {
        return readChoices.trainers().stream().map(one -> new Teacher(one.id(), one.name(), trainers.contains(one.id()))).toList();
    }

    /** Those of the region of the agreement. */
    public List<Option> getCommunes() {
        return communes.list(activity.activity().regionCut(), null, null, null, MOST_COMMUNES).stream()
                .map(commune -> new Option(commune.cut(), commune.name())).toList();
    }
}

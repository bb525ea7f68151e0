package cl.vertiente.training.activity.boundary;

import cl.vertiente.evidence.FormFiles;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.web.Address;
import cl.vertiente.shared.web.Forms;
import cl.vertiente.shared.web.Notices;
import cl.vertiente.shared.web.Option;
import cl.vertiente.shared.web.SheetVersion;
import cl.vertiente.shared.web.Typed;
import cl.vertiente.training.activity.domain.ActivityState;
import cl.vertiente.training.activity.domain.ActivityView;
import cl.vertiente.training.activity.domain.SessionPaperKind;
import cl.vertiente.training.activity.domain.SessionState;
import cl.vertiente.training.activity.domain.SessionView;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** The sheet of a session: when, where and by whom, how it was moved, its documents and photos, and closing or cancelling it. */
@Named("trainingSession")
@RequestScoped
public class SessionPage {

    @Inject
    private ReadSessions readSessions;

    @Inject
    private ReadActivities readActivities;

    @Inject
    private CloseSession closeSession;

    @Inject
    private CancelSession cancelSession;

    @Inject
    private AttachSessionDocument attachDocument;

    @Inject
    private FormFiles files;

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
    private SessionView view;
    private ActivityView activity;
    private boolean keeper;
    private String reason;
    private String kind;
    private String title;
    private Part file;

    @PostConstruct
    void read() {
        id = Ids.parse(address.variable("id"));
        view = readSessions.one(id);
        activity = readActivities.one(view.session().activityId());
        keeper = readActivities.isKeeper(view.session().activityId());
    }

    public void close() {
        forms.submit(address, () -> {
            version.unlessStale(() -> closeSession.close(id), () -> view = readSessions.one(id));
            notices.say("training.session.closed-now");
            return "/capacitacion/sesiones/" + id;
        });
    }

    public void cancel() {
        forms.submit(address, () -> {
            var asked = new CancelSession.Request(typed.text(reason));
            if (!typed.accepts(asked)) {
                return null;
            }
            version.unlessStale(() -> cancelSession.cancel(id, asked), () -> view = readSessions.one(id));
            notices.say("training.session.cancelled-now");
            return "/capacitacion/sesiones/" + id;
        });
    }

    public void attach() {
        forms.submit(address, () -> {
            var sha256 = files.store("/sha256", file);
            var asked = new AttachSessionDocument.Request(typed.choice(SessionPaperKind.class, "/kind", kind), typed.text(title), sha256);
            if (!typed.accepts(asked)) {
                return null;
            }
            attachDocument.attach(id, Ids.derived(id, "document " + sha256), asked);
            notices.say("training.document.saved");
            return "/capacitacion/sesiones/" + id;
        });
    }

    public String getVersion() {
        return version.of(view);
    }

    public boolean isStale() {
        return version.isStale();
    }

    public SessionView getView() {
        return view;
    }

    public ActivityView getActivity() {
        return activity;
    }

    /** Whether it may still be planned otherwise, closed or cancelled. */
    public boolean isOpen() {
        return keeper && view.session().state() == SessionState.PLANNED && !activity.activity().state().isDone();
    }

    /** Whether documents and photos may still be brought. */
    public boolean isKeeper() {
        return keeper && activity.activity().state() != ActivityState.VALIDATED;
    }

    /** Whether reports may be told to show a photo or not, which does not end with the activity. */
    public boolean isReleaser() {
        return keeper;
    }

    public List<Option> getKinds() {
        return Arrays.stream(SessionPaperKind.values()).map(value -> new Option(value.name(), words.paper(value))).toList();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}

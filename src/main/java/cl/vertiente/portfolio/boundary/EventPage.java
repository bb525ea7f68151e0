package cl.vertiente.portfolio.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.evidence.FormFiles;
import cl.vertiente.portfolio.domain.InitiativeView;
import cl.vertiente.shared.Forbidden;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.Messages;
import cl.vertiente.shared.NotFound;
import cl.vertiente.shared.web.Address;
import cl.vertiente.shared.web.Forms;
import cl.vertiente.shared.web.Notices;
import cl.vertiente.shared.web.Typed;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;

/** One event of an initiative: a document that arrived late, and annulling it. */
@Named("initiativeEvent")
@RequestScoped
public class EventPage {

    @Inject
    private ReadInitiatives readInitiatives;

    @Inject
    private AnnulEvent annulEvent;

    @Inject
    private AttachEventDocument attachDocument;

    @Inject
    private FormFiles files;

    @Inject
    private Messages messages;

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

    private InitiativeView view;
    private InitiativeView.Event event;
    private String reason;
    private Part file;

    @PostConstruct
    void read() {
        if (!InitiativeDesk.isKeeper(caller.required())) {
            throw new Forbidden("access.forbidden", "");
        }
        view = readInitiatives.one(Ids.parse(address.variable("id")));
        event = view.event(Ids.parse(address.variable("event")));
        if (event == null) {
            throw new NotFound("portfolio.event.not-found", "");
        }
    }

    public void annul() {
        forms.submit(address, () -> {
            var asked = new AnnulEvent.Request(typed.text(reason));
            if (!typed.accepts(asked)) {
                return null;
            }
            annulEvent.annul(view.initiative().id(), event.id(), asked);
            notices.say("portfolio.event.annulled-now");
            return "/cartera/" + view.initiative().id();
        });
    }

    /** A document that arrived late. */
    public void attach() {
        forms.submit(address, () -> {
            if (!FormFiles.isThere(file)) {
                forms.fault("/sha256", messages.get("portfolio.event.paper-missing"));
                return null;
            }
            var sha256 = files.store("/sha256", file);
            if (sha256 == null) {
                return null;
            }
            attachDocument.attach(view.initiative().id(), event.id(), sha256);
            notices.say("portfolio.event.paper-saved");
            return "/cartera/" + view.initiative().id();
        });
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public InitiativeView getView() {
        return view;
    }

    public InitiativeView.Event getEvent() {
        return event;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}

package cl.vertiente.portfolio.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.evidence.FormFiles;
import cl.vertiente.portfolio.domain.EventField;
import cl.vertiente.portfolio.domain.EventKind;
import cl.vertiente.portfolio.domain.FundingSource;
import cl.vertiente.portfolio.domain.InitiativeView;
import cl.vertiente.portfolio.domain.Rate;
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
import jakarta.servlet.http.Part;
import java.util.List;
import java.util.UUID;

/** The form of what happened to an initiative: the address says of which kind it is, and the kind which fields there are. */
@Named("initiativeEventForm")
@RequestScoped
public class EventFormPage {

    @Inject
    private ReadInitiatives readInitiatives;

    @Inject
    private RecordEvent recordEvent;

    @Inject
    private FormFiles files;

    @Inject
    private CurrentCaller caller;

    @Inject
    private PortfolioWords words;

    @Inject
    private Address address;

    @Inject
    private Forms forms;

    @Inject
    private Typed typed;

    @Inject
    private Notices notices;

    private InitiativeView view;
    private UUID eventId;
    private EventKind kind;
    private EventFields fields = new EventFields();
    private Part file;
    private String sha256;

    @PostConstruct
    void read() {
        if (!InitiativeDesk.isKeeper(caller.required())) {
            throw new Forbidden("access.forbidden", "");
        }
        view = readInitiatives.one(Ids.parse(address.variable("id")));
        var known = address.isPost() ? address.parameter("event-id") : null;
        eventId = known == null ? Ids.next() : Ids.parse(known);
        kind = typed.choice(EventKind.class, "/kind", address.parameter("tipo"));
    }

    public void save() {
        forms.submit(address, () -> {
            var brought = files.store("/sha256", file);
            sha256 = brought == null ? typed.text(sha256) : brought;
            var asked = fields.request(typed, kind, sha256);
            if (!typed.accepts(asked)) {
                return null;
            }
            recordEvent.record(view.initiative().id(), eventId, asked);
            notices.say("portfolio.event.saved");
            return "/cartera/" + view.initiative().id();
        });
    }

    /** Whether this kind of event has a field, by its name in a request. */
    public boolean has(String field) {
        return kind.allows(EventField.of(field));
    }

    public boolean needs(String field) {
        return kind.requires(EventField.of(field));
    }

    public InitiativeView getView() {
        return view;
    }

    public UUID getEventId() {
        return eventId;
    }

    /** Null while it has to be chosen. */
    public EventKind getKind() {
        return kind;
    }

    public EventFields getFields() {
        return fields;
    }

    public List<Option> getKinds() {
        return PortfolioWords.options(EventKind.values(), words::kind);
    }

    public List<Option> getSources() {
        return PortfolioWords.options(FundingSource.values(), words::source);
    }

    public List<Option> getRates() {
        return PortfolioWords.options(Rate.values(), words::rate);
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    /** Hash of the document that came with a form that was refused. */
    public String getSha256() {
        return sha256;
    }

    public void setSha256(String sha256) {
        this.sha256 = sha256;
    }
}

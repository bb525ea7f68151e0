package cl.vertiente.administration.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.administration.domain.RetentionKind;
import cl.vertiente.administration.domain.RetentionView;
import cl.vertiente.shared.Forbidden;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.Messages;
import cl.vertiente.shared.web.Address;
import cl.vertiente.shared.web.Forms;
import cl.vertiente.shared.web.Notices;
import cl.vertiente.shared.web.Typed;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Sets how long one kind of record about people is kept. */
@Named("retentionForm")
@RequestScoped
public class RetentionFormPage {

    @Inject
    private ReadRetention readRetention;

    @Inject
    private SetRetention setRetention;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AdministrationWords words;

    @Inject
    private Messages messages;

    @Inject
    private Address address;

    @Inject
    private Forms forms;

    @Inject
    private Typed typed;

    @Inject
    private Notices notices;

    private RetentionKind kind;
    private RetentionView now;
    private String months;
    private String inForceFrom;
    private String source;

    @PostConstruct
    void read() {
        if (!caller.required().is(Role.ADMINISTRATOR)) {
            throw new Forbidden("access.forbidden", "");
        }
        kind = RetentionResource.kind(address.variable("kind"));
        now = readRetention.all().stream().filter(rule -> rule.kind() == kind).findFirst().orElse(null);
    }

    public void save() {
        forms.submit(address, () -> {
            var term = new SetRetention.Term(typed.whole("/months", months), typed.date("/inForceFrom", inForceFrom), typed.text(source));
            if (!typed.accepts(term)) {
                return null;
            }
            setRetention.set(kind, Ids.next(), term);
            notices.say("administration.retention.saved");
            return "/administracion/privacidad";
        });
    }

    public String getTitle() {
        return messages.get("administration.retention.title", words.retention(kind.name()));
    }

    public RetentionView getNow() {
        return now;
    }

    public String getMonths() {
        return months;
    }

    public void setMonths(String months) {
        this.months = months;
    }

    public String getInForceFrom() {
        return inForceFrom;
    }

    public void setInForceFrom(String inForceFrom) {
        this.inForceFrom = inForceFrom;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }
}

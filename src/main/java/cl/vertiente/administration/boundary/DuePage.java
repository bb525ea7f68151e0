package cl.vertiente.administration.boundary;

import cl.vertiente.administration.domain.RetentionKind;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.Messages;
import cl.vertiente.shared.Show;
import cl.vertiente.shared.rest.Query;
import cl.vertiente.shared.web.Address;
import cl.vertiente.shared.web.Forms;
import cl.vertiente.shared.web.Notices;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** Whose term of keeping has passed, and letting them go: one, or all that are shown. */
@Named("duePage")
@RequestScoped
public class DuePage {

    @Inject
    private ReadDue readDue;

    @Inject
    private ForgetDue forgetDue;

    @Inject
    private AdministrationWords words;

    @Inject
    private Messages messages;

    @Inject
    private Address address;

    @Inject
    private Forms forms;

    @Inject
    private Notices notices;

    private RetentionKind kind;
    private ReadDue.Due due;

    @PostConstruct
    void read() {
        kind = RetentionResource.kind(address.variable("kind"));
        due = readDue.of(kind, Query.of(address.query()));
    }

    public void forget(String id) {
        forget(List.of(Ids.parse(id)));
    }

    /** Those that stood on the page when it was looked at. */
    public void forgetAll() {
        forget(address.values("due").stream().map(Ids::parse).toList());
    }

    private void forget(List<UUID> ids) {
        forms.submit(address, () -> {
            var done = forgetDue.forget(kind, new ForgetDue.Request(ids));
            notices.say("administration.due.done", Show.number(done.forgotten()));
            return "/administracion/privacidad/" + kind + "/vencidos";
        });
    }

    public String getTitle() {
        return messages.get("administration.due.title", words.retention(kind.name()));
    }

    public String getTerm() {
        return messages.get("administration.due.term", Show.number(due.months()), Show.date(due.cut()));
    }

    /** How many there are on all pages. */
    public String getTally() {
        return messages.get("administration.due.total", due.total());
    }

    public ReadDue.Due getDue() {
        return due;
    }
}

package cl.vertiente.administration.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.administration.domain.PersonView;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.Show;
import cl.vertiente.shared.web.Address;
import cl.vertiente.shared.web.Forms;
import cl.vertiente.shared.web.Notices;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** The sheet of a person, and what an administrator does there. */
@Named("personPage")
@RequestScoped
public class PersonPage {

    @Inject
    private ReadPerson readPerson;

    @Inject
    private DeactivatePerson deactivatePerson;

    @Inject
    private ReactivatePerson reactivatePerson;

    @Inject
    private MakeResetLink makeResetLink;

    @Inject
    private RevokeToken revokeToken;

    @Inject
    private AnonymisePerson anonymisePerson;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Address address;

    @Inject
    private Forms forms;

    @Inject
    private Notices notices;

    private ReadPerson.Sheet sheet;
    private String reason;

    @PostConstruct
    void read() {
        sheet = readPerson.sheet(Ids.parse(address.variable("id")));
    }

    public void deactivate() {
        forms.submit(address, () -> {
            deactivatePerson.deactivate(id());
            notices.say("administration.done.deactivate", getPerson().name());
            return caller.required().id().equals(id()) ? "/entrar" : getHref();
        });
    }

    public void reactivate() {
        forms.submit(address, () -> {
            reactivatePerson.reactivate(id());
            notices.say("administration.done.reactivate", getPerson().name());
            return getHref();
        });
    }

    /** The link is said once, on the page that follows. */
    public void resetLink() {
        forms.submit(address, () -> {
            var link = makeResetLink.make(id());
            notices.say("administration.done.reset-link", link.url(), Show.instant(link.expiresAt()));
            return getHref();
        });
    }

    public void revoke(String token) {
        forms.submit(address, () -> {
            revokeToken.revoke(id(), Ids.parse(token));
            notices.say("administration.done.revoke");
            return getHref();
        });
    }

    public void anonymise() {
        forms.submit(address, () -> {
            anonymisePerson.anonymise(id(), reason);
            notices.say("administration.done.anonymise");
            return getHref();
        });
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    private UUID id() {
        return getPerson().id();
    }

    public PersonView getPerson() {
        return sheet.person();
    }

    public ReadPerson.Sheet getSheet() {
        return sheet;
    }

    public String getHref() {
        return "/administracion/personas/" + id();
    }

    /** Nobody grants to oneself, nor resets the own password by a link. */
    public boolean isOwn() {
        return caller.required().id().equals(id());
    }

    public boolean isAnonymised() {
        return getPerson().anonymisedAt() != null;
    }
}

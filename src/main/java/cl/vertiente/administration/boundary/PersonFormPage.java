package cl.vertiente.administration.boundary;

import cl.vertiente.shared.Ids;
import cl.vertiente.shared.rest.ETags;
import cl.vertiente.shared.rest.Precondition;
import cl.vertiente.shared.web.Address;
import cl.vertiente.shared.web.Forms;
import cl.vertiente.shared.web.Notices;
import cl.vertiente.shared.web.Typed;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/**
 * Opens an account, or says anew who its person is. The identifier of a new one is made when the form is opened; what was
 * read travels with the form, so that a change of somebody else in between is noticed.
 */
@Named("personForm")
@RequestScoped
public class PersonFormPage {

    @Inject
    private ReadPerson readPerson;

    @Inject
    private ReadPeople readPeople;

    @Inject
    private SavePerson savePerson;

    @Inject
    private Precondition precondition;

    @Inject
    private Address address;

    @Inject
    private Forms forms;

    @Inject
    private Typed typed;

    @Inject
    private Notices notices;

    private UUID id;
    private boolean known;
    private String read = "";
    private String email;
    private String name;
    private String taxId;
    private String post;

    @PostConstruct
    void read() {
        var asked = address.variable("id");
        known = asked != null;
        if (known) {
            var person = readPerson.one(Ids.parse(asked));
            id = person.id();
            if (!address.isPost()) {
                read = ETags.of(person).getValue();
                email = person.email();
                name = person.name();
                taxId = person.taxId();
                post = person.post();
            }
        } else {
            readPeople.list(new cl.vertiente.administration.domain.AccountFilter(null, null, null), null, 1);
            var sent = address.parameter("person-id");
            id = address.isPost() && sent != null ? Ids.parse(sent) : Ids.next();
        }
        if (address.isPost() && address.parameter("read") != null) {
            read = address.parameter("read");
        }
    }

    public void save() {
        forms.submit(address, () -> {
            var request = new PersonRequest(typed.text(email), typed.text(name), typed.text(taxId), typed.text(post));
            if (!typed.accepts(request)) {
                return null;
            }
            precondition.expect("\"" + read + "\"", true);
            var saved = savePerson.save(id, request);
            notices.say(saved.created() ? "administration.done.opened" : "administration.done.saved", saved.person().name());
            return "/administracion/personas/" + id;
        });
    }

    public UUID getId() {
        return id;
    }

    public boolean isKnown() {
        return known;
    }

    public String getRead() {
        return read;
    }

    public String getBack() {
        return known ? "/administracion/personas/" + id : "/administracion/personas";
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getTaxId() {
        return taxId;
    }

    public void setTaxId(String taxId) {
        this.taxId = taxId;
    }

    public String getPost() {
        return post;
    }

    public void setPost(String post) {
        this.post = post;
    }
}

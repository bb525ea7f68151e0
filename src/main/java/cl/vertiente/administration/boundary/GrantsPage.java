package cl.vertiente.administration.boundary;

import cl.vertiente.administration.domain.GrantView;
import cl.vertiente.administration.domain.PersonView;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.rest.ETags;
import cl.vertiente.shared.rest.Precondition;
import cl.vertiente.shared.web.Address;
import cl.vertiente.shared.web.Forms;
import cl.vertiente.shared.web.Notices;
import cl.vertiente.shared.web.Rows;
import cl.vertiente.shared.web.Typed;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** Says which roles a person has. */
@Named("grantsPage")
@RequestScoped
public class GrantsPage {

    private static final int MOST = 50;

    @Inject
    private ReadPerson readPerson;

    @Inject
    private GrantRoles grantRoles;

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

    private PersonView person;
    private String read;
    private List<GrantFormRow> rows;

    @PostConstruct
    void read() {
        person = readPerson.one(Ids.parse(address.variable("id")));
        var sent = address.isPost() ? address.parameter("read") : null;
        read = sent == null ? ETags.of(person).getValue() : sent;
        rows = Rows.typed(address, "grants", person.grants().stream().map(GrantFormRow::of).toList(), GrantFormRow::new, MOST);
    }

    public void save() {
        forms.submit(address, () -> {
            var grants = new ArrayList<GrantView>();
            for (int i = 0; i < rows.size(); i++) {
                if (!rows.get(i).isEmpty()) {
                    grants.add(rows.get(i).grant(typed, "/grants/" + i));
                }
            }
            if (forms.isFaulty()) {
                return null;
            }
            precondition.expect("\"" + read + "\"", true);
            grantRoles.grant(person.id(), grants);
            notices.say("administration.done.granted", person.name());
            return getBack();
        });
    }

    public void addRow() {
        rows.add(new GrantFormRow());
    }

    public void removeRow(int index) {
        rows.remove(index);
        if (rows.isEmpty()) {
            addRow();
        }
    }

    public PersonView getPerson() {
        return person;
    }

    public String getRead() {
        return read;
    }

    public List<GrantFormRow> getRows() {
        return rows;
    }

    public String getBack() {
        return "/administracion/personas/" + person.id();
    }
}

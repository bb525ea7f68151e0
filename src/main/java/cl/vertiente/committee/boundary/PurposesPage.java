package cl.vertiente.committee.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.committee.boundary.KeepContactPurposes.PurposeRequest;
import cl.vertiente.committee.boundary.ReadContacts.PurposeView;
import cl.vertiente.shared.Forbidden;
import cl.vertiente.shared.PlainName;
import cl.vertiente.shared.web.Address;
import cl.vertiente.shared.web.Forms;
import cl.vertiente.shared.web.Notices;
import cl.vertiente.shared.web.Typed;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The list of what committees are called for, and the form for one of them, which the address names. */
@Named("contactPurposes")
@RequestScoped
public class PurposesPage {

    @Inject
    private ReadContacts readContacts;

    @Inject
    private KeepContactPurposes keepPurposes;

    @Inject
    private Reopened reopened;

    @Inject
    private CurrentCaller caller;

    @Inject
    private CommitteeWords words;

    @Inject
    private Address address;

    @Inject
    private Forms forms;

    @Inject
    private Typed typed;

    @Inject
    private Notices notices;

    private List<PurposeView> rows;
    private PurposeView edited;
    private String name;
    private String position;
    private boolean retired;

    @PostConstruct
    void read() {
        if (!caller.required().is(Role.COORDINATOR)) {
            throw new Forbidden("access.forbidden", "");
        }
        rows = readContacts.purposes();
        edited = rows.stream().filter(row -> row.code().equals(address.parameter("codigo"))).findFirst().orElse(null);
        if (!address.isPost() && edited != null) {
            name = edited.name();
            position = String.valueOf(edited.position());
            retired = edited.retired();
        }
    }

    public void save() {
        forms.submit(address, () -> {
            var place = TypedNumber.of("/position", position, false, forms, words);
            boolean whole = place == null || place.scale() <= 0 && place.precision() < 6;
            if (!whole) {
                forms.fault("/position", words.say("committee.edit.number"));
            }
            var asked = new PurposeRequest(typed.text(name), place == null || !whole ? null : place.intValue(), retired);
            if (!typed.accepts(asked)) {
                return null;
            }
            if (edited == null && !PlainName.code(asked.name()).matches(KeepContactPurposes.CODE)) {
                forms.fault("/name", words.say("committee.contact.purpose.letters"));
                return null;
            }
            reopened.change(() -> keepPurposes.keep(edited == null ? PlainName.code(asked.name()) : edited.code(), asked), () ->
                    reopened.says(words.say("committee.contact.purpose.name"), name, edited.name()));
            notices.say("committee.contact.purpose.saved", asked.name());
            return "/comites/propositos";
        });
    }

    public List<PurposeView> getRows() {
        return rows;
    }

    public boolean isNew() {
        return edited == null;
    }

    public String getVersion() {
        return edited == null ? "" : reopened.version(edited);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPosition() {
        return position;
    }

    public void setPosition(String position) {
        this.position = position;
    }

    public boolean isRetired() {
        return retired;
    }

    public void setRetired(boolean retired) {
        this.retired = retired;
    }
}

package cl.vertiente.committee.boundary;

import cl.vertiente.committee.domain.ConsentText;
import cl.vertiente.committee.domain.ContactChannel;
import cl.vertiente.committee.domain.ContactKind;
import cl.vertiente.committee.domain.ContactView;
import cl.vertiente.shared.Chile;
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
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** The contacts of a committee, and the form for one of them, which the address names. */
@Named("contacts")
@RequestScoped
public class ContactsPage {

    private static final String NEW = "nuevo";

    @Inject
    private CommitteeSheetPage sheet;

    @Inject
    private ReadContacts readContacts;

    @Inject
    private KeepContacts keepContacts;

    @Inject
    private Reopened reopened;

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

    @Inject
    private Clock clock;

    private List<ContactView> rows;
    private ContactView edited;
    private boolean keeper;
    private ContactForm form;

    @PostConstruct
    void read() {
        rows = readContacts.of(system());
        keeper = sheet.getView().mergedInto() == null && readContacts.isKeeper(system());
        edited = rows.stream().filter(row -> row.id().toString().equals(address.parameter("contacto"))).findFirst().orElse(null);
        form = address.isPost() || edited == null ? ContactForm.fresh(Chile.today(clock)) : ContactForm.of(edited, words);
    }

    private UUID system() {
        return sheet.getView().system().id();
    }

    public void save() {
        forms.submit(address, () -> {
            var asked = form.request(edited, getConsent().version(), typed, forms, words);
            if (!typed.accepts(asked)) {
                return null;
            }
            reopened.change(() -> keepContacts.keep(system(), getId(), asked), this::sayWhatIsThere);
            notices.say("committee.contact.saved", asked.name());
            return "/comites/" + system() + "/contactos";
        });
    }

    private void sayWhatIsThere() {
        var now = ContactForm.of(edited, words);
        reopened.says(words.say("committee.contact.name"), form.getName(), now.getName());
        reopened.says(words.say("committee.contact.phone"), form.getPhone(), now.getPhone());
        reopened.says(words.say("committee.contact.email.label"), form.getEmail(), now.getEmail());
        reopened.says(words.say("committee.contact.until"), form.getValidUntil(), now.getValidUntil());
    }

    /** Whether the form is open: for a new one, or for one of the list. */
    public boolean isOpen() {
        return keeper && (edited != null || NEW.equals(address.parameter("contacto")));
    }

    public boolean isNew() {
        return edited == null;
    }

    public boolean isKeeper() {
        return keeper;
    }

    /** Whether something is hidden from the caller, which the page says. */
    public boolean isMasked() {
        return rows.stream().anyMatch(ContactView::masked);
    }

    public List<ContactView> getRows() {
        return rows;
    }

    public UUID getId() {
        var known = address.isPost() ? address.parameter("contact-id") : null;
        return edited != null ? edited.id() : known == null ? Ids.next() : Ids.parse(known);
    }

    public String getVersion() {
        return edited == null ? "" : reopened.version(edited);
    }

    public ContactForm getForm() {
        return form;
    }

    public ConsentText getConsent() {
        return readContacts.consent();
    }

    public List<Option> getPurposes() {
        return readContacts.purposes().stream().filter(purpose -> !purpose.retired() || purpose.code().equals(form.getPurpose()))
                .map(purpose -> new Option(purpose.code(), purpose.name())).toList();
    }

    public List<Option> getKinds() {
        return Arrays.stream(ContactKind.values()).map(kind -> new Option(kind.name(), words.of(kind))).toList();
    }

    public List<Option> getChannels() {
        return Arrays.stream(ContactChannel.values()).map(channel -> new Option(channel.name(), words.of(channel))).toList();
    }
}

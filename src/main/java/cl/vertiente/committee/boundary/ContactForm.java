package cl.vertiente.committee.boundary;

import cl.vertiente.committee.domain.ContactChannel;
import cl.vertiente.committee.domain.ContactKind;
import cl.vertiente.committee.domain.ContactView;
import cl.vertiente.shared.web.Forms;
import cl.vertiente.shared.web.Typed;
import java.time.LocalDate;

/** The fields of a contact as they were typed. */
public class ContactForm {

    private String purpose;
    private String kind;
    private String name;
    private String relation;
    private String phone;
    private String email;
    private String channel;
    private String sector;
    private String km;
    private String reference;
    private String consentOn;
    private String validFrom;
    private String validUntil;

    static ContactForm fresh(LocalDate today) {
        var form = new ContactForm();
        form.validFrom = today.toString();
        return form;
    }

    static ContactForm of(ContactView view, CommitteeWords words) {
        var form = new ContactForm();
        form.purpose = view.purpose();
        form.kind = view.kind().name();
        form.name = view.name();
        form.relation = view.relation();
        form.phone = words.phone(view.phone());
        form.email = view.email();
        form.channel = view.channel() == null ? null : view.channel().name();
        form.sector = view.sector();
        form.km = view.km() == null ? null : view.km().toPlainString().replace('.', ',');
        form.reference = view.reference();
        form.consentOn = view.consentOn() == null ? null : view.consentOn().toString();
        form.validFrom = view.validFrom().toString();
        form.validUntil = view.validUntil() == null ? null : view.validUntil().toString();
        return form;
    }

    /** @param known as it stood when the form was opened, null for a new one: who agreed then agreed to the words of that day */
    ContactRequest request(ContactView known, String currentText, Typed typed, Forms forms, CommitteeWords words) {
        var agreed = typed.date("/consentOn", consentOn);
        boolean asBefore = known != null && agreed != null && agreed.equals(known.consentOn());
        return new ContactRequest(typed.text(purpose), typed.choice(ContactKind.class, "/kind", kind), typed.text(name),
                typed.text(relation), typed.text(phone), typed.text(email), typed.text(sector),
                TypedNumber.of("/km", km, false, forms, words), typed.text(reference),
                typed.choice(ContactChannel.class, "/channel", channel), agreed,
                agreed == null ? null : asBefore ? known.consentVersion() : currentText, typed.date("/validFrom", validFrom),
                typed.date("/validUntil", validUntil));
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getRelation() {
        return relation;
    }

    public void setRelation(String relation) {
        this.relation = relation;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getChannel() {
        return channel;
    }

    public void setChannel(String channel) {
        this.channel = channel;
    }

    public String getSector() {
        return sector;
    }

    public void setSector(String sector) {
        this.sector = sector;
    }

    public String getKm() {
        return km;
    }

    public void setKm(String km) {
        this.km = km;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public String getConsentOn() {
        return consentOn;
    }

    public void setConsentOn(String consentOn) {
        this.consentOn = consentOn;
    }

    public String getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(String validFrom) {
        this.validFrom = validFrom;
    }

    public String getValidUntil() {
        return validUntil;
    }

    public void setValidUntil(String validUntil) {
        this.validUntil = validUntil;
    }
}

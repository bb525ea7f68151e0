package cl.vertiente.training.people.boundary;

import cl.vertiente.shared.web.Typed;
import cl.vertiente.training.people.domain.AgeBand;
import cl.vertiente.training.people.domain.Sex;
import cl.vertiente.training.people.domain.TraineePost;
import java.util.HashMap;
import java.util.Map;

/** The fields of the forms of a trainee as they are typed, by the name of the field. */
public class TraineeForm {

    private final Map<String, String> texts = new HashMap<>();
    private boolean otherPerson;
    private boolean consent;

    static TraineeForm of(TraineeView view) {
        var form = new TraineeForm();
        form.texts.put("name", view.name());
        form.texts.put("taxId", view.taxId());
        form.texts.put("document", view.document());
        form.texts.put("documentReason", view.documentReason());
        form.texts.put("sex", view.sex().name());
        form.texts.put("ageBand", view.ageBand().name());
        form.texts.put("post", view.post().name());
        form.texts.put("waterSystemId", view.waterSystemId() == null ? null : view.waterSystemId().toString());
        form.texts.put("commune", view.communeName());
        form.texts.put("phone", view.phone());
        form.texts.put("consentOn", view.consentOn() == null ? null : view.consentOn().toString());
        form.consent = view.consent();
        return form;
    }

    /** @param consentVersion the words that were read out, when they agreed */
    TraineeRequest request(Typed typed, String consentVersion) {
        return request(typed, consentVersion, null);
    }

    /** @param commune CUT of the commune whose name was typed; null for none */
    TraineeRequest request(Typed typed, String consentVersion, String commune) {
        return new TraineeRequest(typed.text(texts.get("name")), typed.text(texts.get("taxId")), typed.text(texts.get("document")),
                typed.text(texts.get("documentReason")), typed.choice(Sex.class, "/sex", texts.get("sex")),
                typed.choice(AgeBand.class, "/ageBand", texts.get("ageBand")), typed.choice(TraineePost.class, "/post", texts.get("post")),
                typed.id("/waterSystemId", texts.get("waterSystemId")), commune, typed.text(texts.get("phone")),
                consent ? typed.date("/consentOn", texts.get("consentOn")) : null, consent ? consentVersion : null, otherPerson);
    }

    public Map<String, String> getTexts() {
        return texts;
    }

    public boolean isOtherPerson() {
        return otherPerson;
    }

    public void setOtherPerson(boolean otherPerson) {
        this.otherPerson = otherPerson;
    }

    public boolean isConsent() {
        return consent;
    }

    public void setConsent(boolean consent) {
        this.consent = consent;
    }
}

package cl.vertiente.committee.boundary;

import cl.vertiente.committee.domain.AssetAttribute;
import cl.vertiente.committee.domain.AssetCondition;
import cl.vertiente.committee.domain.AssetKind;
import cl.vertiente.committee.domain.AssetValue;
import cl.vertiente.committee.domain.AssetView;
import cl.vertiente.committee.domain.Missing;
import cl.vertiente.shared.web.Forms;
import cl.vertiente.shared.web.Typed;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** The fields of an installation as they were typed; those of its kind by their codes. */
public class InstallationForm {

    private static final String YES = "YES";
    private static final String NO = "NO";

    private final Map<String, String> values = new HashMap<>();
    private final Map<String, String> missing = new HashMap<>();
    private PlaceForm place = new PlaceForm();
    private String name;
    private String condition;
    private String observedOn;
    private String installedOn;
    private String note;
    private String retiredOn;
    private String retiredReason;

    static InstallationForm fresh(LocalDate today) {
        var form = new InstallationForm();
        form.observedOn = today.toString();
        return form;
    }

    static InstallationForm of(AssetView view, LocalDate today) {
        var form = fresh(today);
        form.name = view.name();
        form.condition = view.condition().name();
        form.installedOn = view.installedOn() == null ? null : view.installedOn().toString();
        form.retiredOn = view.retiredOn() == null ? null : view.retiredOn().toString();
        form.retiredReason = view.retiredReason();
        form.place = PlaceForm.of(view.position());
        view.values().forEach(value -> form.take(value.code(), value.value()));
        return form;
    }

    private void take(String code, AssetValue value) {
        if (!value.isKnown()) {
            missing.put(code, value.missing().name());
        } else if (value.number() != null) {
            values.put(code, value.number().toPlainString().replace('.', ','));
        } else {
            values.put(code, value.yes() == null ? value.text() : value.yes() ? YES : NO);
        }
    }

    AssetRequest request(AssetKind kind, Typed typed, Forms forms, CommitteeWords words) {
        var said = new HashMap<String, Object>();
        kind.attributes().forEach(attribute -> {
            var value = value(attribute, typed, forms, words);
            if (value != null) {
                said.put(attribute.code(), value);
            }
        });
        return new AssetRequest(kind.code(), typed.text(name), typed.choice(AssetCondition.class, "/condition", condition),
                typed.date("/observedOn", observedOn), typed.date("/installedOn", installedOn), said, place.request(typed, forms, words),
                typed.text(note), typed.date("/retiredOn", retiredOn), typed.text(retiredReason));
    }

    private Object value(AssetAttribute attribute, Typed typed, Forms forms, CommitteeWords words) {
        var pointer = "/values/" + attribute.code();
        var text = typed.text(values.get(attribute.code()));
        var why = typed.choice(Missing.class, pointer, missing.get(attribute.code()));
        if (why != null && text != null) {
            forms.fault(pointer, words.say("committee.asset.value-or-missing"));
            return null;
        }
        if (why != null) {
            return Map.of("missing", why.name());
        }
        return text == null ? null : switch (attribute.type()) {
            case NUMBER -> TypedNumber.of(pointer, text, false, forms, words);
            case YES_NO -> text.equals(YES);
            default -> text;
        };
    }

    public Map<String, String> getValues() {
        return values;
    }

    public Map<String, String> getMissing() {
        return missing;
    }

    public PlaceForm getPlace() {
        return place;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getCondition() {
        return condition;
    }

    public void setCondition(String condition) {
        this.condition = condition;
    }

    public String getObservedOn() {
        return observedOn;
    }

    public void setObservedOn(String observedOn) {
        this.observedOn = observedOn;
    }

    public String getInstalledOn() {
        return installedOn;
    }

    public void setInstalledOn(String installedOn) {
        this.installedOn = installedOn;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getRetiredOn() {
        return retiredOn;
    }

    public void setRetiredOn(String retiredOn) {
        this.retiredOn = retiredOn;
    }

    public String getRetiredReason() {
        return retiredReason;
    }

    public void setRetiredReason(String retiredReason) {
        this.retiredReason = retiredReason;
    }
}

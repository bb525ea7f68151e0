package cl.vertiente.committee.boundary;

import cl.vertiente.committee.boundary.WaterSystemRequest.OperatorRequest;
import cl.vertiente.committee.domain.OperatorKind;
import cl.vertiente.committee.domain.WaterSystemView;
import cl.vertiente.shared.Rut;
import cl.vertiente.shared.web.Forms;
import cl.vertiente.shared.web.Typed;

/** The fields of a system's form as they were typed. */
public class EditForm {

    private String officialName;
    private String shortName;
    private String operatorName;
    private String kind;
    private String taxId;
    private String registryCode;
    private IdentityForm identity = new IdentityForm();
    private PlaceForm place = new PlaceForm();

    static EditForm of(WaterSystemView view) {
        var form = new EditForm();
        form.officialName = view.system().officialName();
        form.shortName = view.system().shortName();
        form.operatorName = view.operator().name();
        form.kind = view.operator().kind().name();
        form.taxId = view.operator().taxId();
        form.registryCode = view.operator().registryCode();
        form.identity = IdentityForm.of(view.identity(), view.operator().papers());
        return form;
    }

    WaterSystemRequest request(Typed typed, Forms forms, CommitteeWords words) {
        var operator = new OperatorRequest(typed.text(operatorName), typed.choice(OperatorKind.class, "/operator/kind", kind),
                rut(forms, words), typed.text(registryCode), identity.papers(typed));
        return new WaterSystemRequest(typed.text(officialName), typed.text(shortName), operator, place.request(typed, forms, words),
                identity.identity(typed, forms, words));
    }

    private Rut rut(Forms forms, CommitteeWords words) {
        if (taxId == null || taxId.isBlank()) {
            return null;
        }
        if (!Rut.isValid(taxId)) {
            forms.fault("/operator/taxId", words.say("shared.rut.invalid"));
            return null;
        }
        return Rut.of(taxId);
    }

    public IdentityForm getIdentity() {
        return identity;
    }

    public PlaceForm getPlace() {
        return place;
    }

    public String getOfficialName() {
        return officialName;
    }

    public void setOfficialName(String officialName) {
        this.officialName = officialName;
    }

    public String getShortName() {
        return shortName;
    }

    public void setShortName(String shortName) {
        this.shortName = shortName;
    }

    public String getOperatorName() {
        return operatorName;
    }

    public void setOperatorName(String operatorName) {
        this.operatorName = operatorName;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getTaxId() {
        return taxId;
    }

    public void setTaxId(String taxId) {
        this.taxId = taxId;
    }

    public String getRegistryCode() {
        return registryCode;
    }

    public void setRegistryCode(String registryCode) {
        this.registryCode = registryCode;
    }
}

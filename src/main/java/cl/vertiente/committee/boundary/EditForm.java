package cl.vertiente.committee.boundary;

import cl.vertiente.committee.boundary.WaterSystemRequest.OperatorRequest;
import cl.vertiente.committee.boundary.WaterSystemRequest.PositionRequest;
import cl.vertiente.committee.domain.OperatorKind;
import cl.vertiente.committee.domain.PositionSource;
import cl.vertiente.committee.domain.WaterSystemView;
import cl.vertiente.shared.Rut;
import cl.vertiente.shared.web.Forms;
import cl.vertiente.shared.web.Typed;
import java.math.BigDecimal;

/** The fields of a system's form as they were typed. */
public class EditForm {

    private static final String NUMBER = "-?\\d{1,9}([.,]\\d{1,12})?";
    private static final String THOUSANDS = "\\d{1,3}(\\.\\d{3})+(,\\d{1,6})?";

    private String officialName;
    private String shortName;
    private String operatorName;
    private String kind;
    private String taxId;
    private String registryCode;
    private String source;
    private String datum;
    private String utmZone;
    private String easting;
    private String northing;
    private String latitude;
    private String longitude;
    private String accuracy;

    static EditForm of(WaterSystemView view) {
        var form = new EditForm();
        form.officialName = view.system().officialName();
        form.shortName = view.system().shortName();
        form.operatorName = view.operator().name();
        form.kind = view.operator().kind().name();
        form.taxId = view.operator().taxId();
        form.registryCode = view.operator().registryCode();
        return form;
    }

    WaterSystemRequest request(Typed typed, Forms forms, CommitteeWords words) {
        var operator = new OperatorRequest(typed.text(operatorName), typed.choice(OperatorKind.class, "/operator/kind", kind),
                rut(forms, words), typed.text(registryCode));
        var place = typed.text(source) == null && typed.text(easting) == null && typed.text(northing) == null
                && typed.text(latitude) == null && typed.text(longitude) == null ? null
                : new PositionRequest(typed.choice(PositionSource.class, "/position/source", source), typed.text(datum),
                        typed.text(utmZone) == null || !utmZone.matches("\\d{2}") ? null : Integer.valueOf(utmZone),
                        number("/position/easting", easting, forms, words), number("/position/northing", northing, forms, words),
                        number("/position/latitude", latitude, forms, words), number("/position/longitude", longitude, forms, words),
                        metres(forms, words));
        return new WaterSystemRequest(typed.text(officialName), typed.text(shortName), operator, place);
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

    private Integer metres(Forms forms, CommitteeWords words) {
        if (accuracy == null || accuracy.isBlank()) {
            return null;
        }
        if (!accuracy.strip().matches("\\d{1,6}")) {
            forms.fault("/position/accuracyMetres", words.say("committee.edit.number"));
            return null;
        }
        return Integer.valueOf(accuracy.strip());
    }

    private static BigDecimal number(String pointer, String text, Forms forms, CommitteeWords words) {
        if (text == null || text.isBlank()) {
            return null;
        }
        var bare = text.replaceAll("[\\s\u00a0]", "");
        if (bare.matches(THOUSANDS) && !pointer.endsWith("itude")) {
            return new BigDecimal(bare.replace(".", "").replace(',', '.'));
        }
        if (bare.matches(NUMBER)) {
            return new BigDecimal(bare.replace(',', '.'));
        }
        forms.fault(pointer, words.say("committee.edit.number"));
        return null;
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

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public String getDatum() {
        return datum;
    }

    public void setDatum(String datum) {
        this.datum = datum;
    }

    public String getUtmZone() {
        return utmZone;
    }

    public void setUtmZone(String utmZone) {
        this.utmZone = utmZone;
    }

    public String getEasting() {
        return easting;
    }

    public void setEasting(String easting) {
        this.easting = easting;
    }

    public String getNorthing() {
        return northing;
    }

    public void setNorthing(String northing) {
        this.northing = northing;
    }

    public String getLatitude() {
        return latitude;
    }

    public void setLatitude(String latitude) {
        this.latitude = latitude;
    }

    public String getLongitude() {
        return longitude;
    }

    public void setLongitude(String longitude) {
        this.longitude = longitude;
    }

    public String getAccuracy() {
        return accuracy;
    }

    public void setAccuracy(String accuracy) {
        this.accuracy = accuracy;
    }
}

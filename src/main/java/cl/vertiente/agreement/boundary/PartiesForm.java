package cl.vertiente.agreement.boundary;

import cl.vertiente.agreement.boundary.AgreementRequest.ExecutorRequest;
import cl.vertiente.agreement.boundary.AgreementRequest.GrantorRequest;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.Rut;
import cl.vertiente.shared.web.Typed;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** Who pays and who executes, as they are typed in the form of a draft: chosen, or written because they are new. */
public class PartiesForm {

    private String grantorName;
    private String grantorTaxId;
    private String executorId;
    private String legalName;
    private String taxId;
    private String address;
    private String commune;
    private String region;
    private String phone;
    private String legalRepresentative;

    GrantorRequest grantor(Typed typed) {
        return typed.text(grantorName) == null && typed.text(grantorTaxId) == null ? null
                : new GrantorRequest(typed.text(grantorName), typed.rut("/grantor/taxId", grantorTaxId));
    }

    /** @param base what a new one gets its identifier from */
    ExecutorRequest executor(UUID base, Typed typed) {
        var chosen = typed.id("/executor/id", executorId);
        return new ExecutorRequest(chosen != null || isBlank() ? chosen : Ids.derived(base, "executor"), typed.text(legalName),
                rut(typed), typed.text(address), typed.text(commune), typed.text(region), typed.text(phone),
                typed.text(legalRepresentative));
    }

    private Rut rut(Typed typed) {
        return typed.rut("/executor/taxId", taxId);
    }

    private boolean isBlank() {
        return Stream.of(legalName, taxId, address, commune, region, phone, legalRepresentative).filter(Objects::nonNull)
                .allMatch(String::isBlank);
    }

    public String getGrantorName() {
        return grantorName;
    }

    public void setGrantorName(String grantorName) {
        this.grantorName = grantorName;
    }

    public String getGrantorTaxId() {
        return grantorTaxId;
    }

    public void setGrantorTaxId(String grantorTaxId) {
        this.grantorTaxId = grantorTaxId;
    }

    public String getExecutorId() {
        return executorId;
    }

    public void setExecutorId(String executorId) {
        this.executorId = executorId;
    }

    public String getLegalName() {
        return legalName;
    }

    public void setLegalName(String legalName) {
        this.legalName = legalName;
    }

    public String getTaxId() {
        return taxId;
    }

    public void setTaxId(String taxId) {
        this.taxId = taxId;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getCommune() {
        return commune;
    }

    public void setCommune(String commune) {
        this.commune = commune;
    }

    public String getRegion() {
        return region;
    }

    public void setRegion(String region) {
        this.region = region;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getLegalRepresentative() {
        return legalRepresentative;
    }

    public void setLegalRepresentative(String legalRepresentative) {
        this.legalRepresentative = legalRepresentative;
    }
}

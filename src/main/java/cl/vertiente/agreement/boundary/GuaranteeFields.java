package cl.vertiente.agreement.boundary;

import cl.vertiente.agreement.domain.GuaranteeView;
import jakarta.servlet.http.Part;
import java.math.BigDecimal;
import java.util.Optional;

/** What was typed in the form of a guarantee. */
public class GuaranteeFields {

    private String kind;
    private String currency = "CLP";
    private String amount;
    private boolean handedIn = true;
    private String issuer;
    private String number;
    private String startsOn;
    private String expiresOn;
    private String on;
    private String act;
    private String reason;
    private Part evidence;
    private String evidenceSha256;

    /** A renewal is like what it renews, but for the paper. */
    void startFrom(GuaranteeView renewed) {
        kind = renewed.kind().name();
        currency = renewed.currency().name();
        amount = renewed.amount().toPlainString().replace('.', ',');
        issuer = renewed.issuer();
    }

    /** A file came with this try or an earlier one. */
    void keep(String sha256) {
        evidenceSha256 = sha256;
    }

    /** {@code 67.917.975}, {@code 67917975}, {@code 1.745,5}; empty when it cannot be read. */
    Optional<BigDecimal> readAmount() {
        var bare = amount == null ? "" : amount.replaceAll("[$\\s\u00a0]", "");
        return bare.matches("(\\d{1,13}|\\d{1,3}(\\.\\d{3}){1,4})(,\\d{1,4})?")
                ? Optional.of(new BigDecimal(bare.replace(".", "").replace(',', '.'))) : Optional.empty();
    }

    boolean isAmountTyped() {
        return amount != null && !amount.isBlank();
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getCurrency() {
        return currency;
    }

    public void setCurrency(String currency) {
        this.currency = currency;
    }

    public String getAmount() {
        return amount;
    }

    public void setAmount(String amount) {
        this.amount = amount;
    }

    /** The paper is at hand; otherwise it is only announced. */
    public boolean isHandedIn() {
        return handedIn;
    }

    public void setHandedIn(boolean handedIn) {
        this.handedIn = handedIn;
    }

    public String getIssuer() {
        return issuer;
    }

    public void setIssuer(String issuer) {
        this.issuer = issuer;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(String startsOn) {
        this.startsOn = startsOn;
    }

    public String getExpiresOn() {
        return expiresOn;
    }

    public void setExpiresOn(String expiresOn) {
        this.expiresOn = expiresOn;
    }

    public String getOn() {
        return on;
    }

    public void setOn(String on) {
        this.on = on;
    }

    public String getAct() {
        return act;
    }

    public void setAct(String act) {
        this.act = act;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public Part getEvidence() {
        return evidence;
    }

    public void setEvidence(Part evidence) {
        this.evidence = evidence;
    }

    /** Of a file that came with an earlier try; null when none did. */
    public String getEvidenceSha256() {
        return evidenceSha256;
    }

    public void setEvidenceSha256(String evidenceSha256) {
        this.evidenceSha256 = evidenceSha256;
    }
}

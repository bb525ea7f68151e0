package cl.vertiente.portfolio.boundary;

import cl.vertiente.portfolio.domain.EventKind;
import cl.vertiente.portfolio.domain.FundingSource;
import cl.vertiente.portfolio.domain.Rate;
import cl.vertiente.shared.web.Typed;

/** The fields of the form of an event as they are typed. */
public class EventFields {

    private String on;
    private String amount;
    private String source;
    private String rate;
    private String percent;
    private String reference;
    private String session;
    private String party;
    private String taxId;
    private String reason;

    EventRequest request(Typed typed, EventKind kind, String sha256) {
        return new EventRequest(kind, typed.date("/on", on), typed.pesos("/amount", amount),
                typed.choice(FundingSource.class, "/source", source), typed.choice(Rate.class, "/rate", rate),
                typed.quantity("/percent", percent), typed.text(reference), typed.text(session), typed.text(party), typed.text(taxId),
                typed.text(reason), sha256);
    }

    public String getOn() {
        return on;
    }

    public void setOn(String on) {
        this.on = on;
    }

    public String getAmount() {
        return amount;
    }

    public void setAmount(String amount) {
        this.amount = amount;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public String getRate() {
        return rate;
    }

    public void setRate(String rate) {
        this.rate = rate;
    }

    public String getPercent() {
        return percent;
    }

    public void setPercent(String percent) {
        this.percent = percent;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public String getSession() {
        return session;
    }

    public void setSession(String session) {
        this.session = session;
    }

    public String getParty() {
        return party;
    }

    public void setParty(String party) {
        this.party = party;
    }

    public String getTaxId() {
        return taxId;
    }

    public void setTaxId(String taxId) {
        this.taxId = taxId;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}

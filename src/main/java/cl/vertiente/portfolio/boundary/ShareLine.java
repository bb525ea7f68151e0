package cl.vertiente.portfolio.boundary;

import cl.vertiente.portfolio.domain.InitiativeView;
import cl.vertiente.shared.Show;
import cl.vertiente.shared.web.Typed;
import java.util.UUID;

/** The share of an agreement in an initiative as it is typed. */
public class ShareLine {

    private String agreement;
    private String percent;

    static ShareLine of(InitiativeView.Share share) {
        var line = new ShareLine();
        line.agreement = share.agreementId().toString();
        line.percent = Show.number(share.percent());
        return line;
    }

    /** The whole of it. */
    static ShareLine whole(UUID agreement) {
        var line = new ShareLine();
        line.agreement = agreement.toString();
        line.percent = "100";
        return line;
    }

    InitiativeRequest.Share request(Typed typed, String pointer) {
        return new InitiativeRequest.Share(typed.id(pointer + "/agreementId", agreement), typed.quantity(pointer + "/percent", percent));
    }

    boolean isEmpty() {
        return (agreement == null || agreement.isBlank()) && (percent == null || percent.isBlank());
    }

    public String getAgreement() {
        return agreement;
    }

    public void setAgreement(String agreement) {
        this.agreement = agreement;
    }

    public String getPercent() {
        return percent;
    }

    public void setPercent(String percent) {
        this.percent = percent;
    }
}

package cl.vertiente.portfolio.boundary;

import cl.vertiente.portfolio.domain.PipelineFigure;
import cl.vertiente.shared.web.Typed;

/** The fields of the form of a published figure as they are typed. */
public class PublishedFields {

    private String agreementId;
    private String figure;
    private String ratio;
    private String amount;
    private String where;
    private String url;
    private String publishedOn;

    PublishedRequest request(Typed typed, String sha256) {
        return new PublishedRequest(typed.id("/agreementId", agreementId), typed.choice(PipelineFigure.class, "/figure", figure),
                typed.decimal("/ratio", ratio), typed.pesos("/amount", amount), typed.text(where), typed.text(url), sha256,
                typed.date("/publishedOn", publishedOn));
    }

    public String getAgreementId() {
        return agreementId;
    }

    public void setAgreementId(String agreementId) {
        this.agreementId = agreementId;
    }

    public String getFigure() {
        return figure;
    }

    public void setFigure(String figure) {
        this.figure = figure;
    }

    public String getRatio() {
        return ratio;
    }

    public void setRatio(String ratio) {
        this.ratio = ratio;
    }

    public String getAmount() {
        return amount;
    }

    public void setAmount(String amount) {
        this.amount = amount;
    }

    public String getWhere() {
        return where;
    }

    public void setWhere(String where) {
        this.where = where;
    }

    public String getUrl() {
        return url;
    }

    public void setUrl(String url) {
        this.url = url;
    }

    public String getPublishedOn() {
        return publishedOn;
    }

    public void setPublishedOn(String publishedOn) {
        this.publishedOn = publishedOn;
    }
}

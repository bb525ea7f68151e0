package cl.vertiente.diagnosis.score.boundary;

import cl.vertiente.diagnosis.score.domain.GapComponent;
import cl.vertiente.diagnosis.score.domain.GapDimension;
import cl.vertiente.diagnosis.score.domain.GapSeverity;
import cl.vertiente.diagnosis.score.domain.GapView;
import cl.vertiente.shared.web.Typed;
import java.util.List;
import java.util.UUID;

/** The fields of the forms of a gap as they are typed. */
public class GapForm {

    private String place;
    private String dimension;
    private String severity;
    private String component;
    private String description;
    private String evidence;
    private String on;
    private String reason;
    private String answer;

    static GapForm of(GapView view) {
        var form = new GapForm();
        form.dimension = view.gap().dimension().name();
        form.severity = view.gap().severity().name();
        form.component = view.gap().component().name();
        form.description = view.gap().description();
        form.evidence = view.evidence();
        return form;
    }

    GapRequest request(Typed typed, UUID system, UUID agreement, UUID diagnosis, List<GapRequest.Ref> refs) {
        return new GapRequest(system, agreement, diagnosis, typed.choice(GapDimension.class, "/dimension", dimension),
                typed.choice(GapSeverity.class, "/severity", severity), typed.choice(GapComponent.class, "/component", component),
                typed.text(description), typed.text(evidence), refs);
    }

    MoveGap.Request step(Typed typed) {
        var text = typed.text(answer);
        return new MoveGap.Request(typed.date("/on", on), typed.text(reason), text == null ? null : new MoveGap.Answer(null, text));
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getDimension() {
        return dimension;
    }

    public void setDimension(String dimension) {
        this.dimension = dimension;
    }

    public String getSeverity() {
        return severity;
    }

    public void setSeverity(String severity) {
        this.severity = severity;
    }

    public String getComponent() {
        return component;
    }

    public void setComponent(String component) {
        this.component = component;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public String getEvidence() {
        return evidence;
    }

    public void setEvidence(String evidence) {
        this.evidence = evidence;
    }

    public String getOn() {
        return on;
    }

    public void setOn(String on) {
        this.on = on;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}

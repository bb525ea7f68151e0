package cl.vertiente.improvement.boundary;

import cl.vertiente.improvement.domain.ImprovementView;
import cl.vertiente.shared.Show;
import cl.vertiente.shared.web.Typed;
import java.util.UUID;

/** The fields of the form of an improvement as they are typed. */
public class ImprovementFields {

    private String committee;
    private String gap;
    private String line;
    private String kind;
    private String title;
    private String description;
    private String quantity;
    private String plannedCost;
    private String plannedOn;

    static ImprovementFields of(ImprovementView view) {
        var row = view.improvement();
        var fields = new ImprovementFields();
        fields.committee = row.waterSystemId().toString();
        fields.gap = row.gapId() == null ? null : row.gapId().toString();
        fields.line = view.budgetLineId().toString();
        fields.kind = row.kind();
        fields.title = row.title();
        fields.description = view.description();
        fields.quantity = Show.number(row.quantity().stripTrailingZeros());
        fields.plannedCost = Typed.shown(row.plannedCost());
        fields.plannedOn = row.plannedOn() == null ? null : row.plannedOn().toString();
        return fields;
    }

    /** For a committee and what it lacks, as the address names them; null for neither. */
    static ImprovementFields at(String committee, String gap) {
        var fields = new ImprovementFields();
        fields.committee = committee;
        fields.gap = gap;
        return fields;
    }

    ImprovementRequest request(Typed typed, UUID agreement) {
        return new ImprovementRequest(agreement, typed.id("/waterSystemId", committee), typed.id("/gapId", gap),
                typed.id("/budgetLineId", line), typed.text(kind), typed.text(title), typed.text(description),
                typed.quantity("/quantity", quantity), typed.pesos("/plannedCost", plannedCost), typed.date("/plannedOn", plannedOn));
    }

    public String getCommittee() {
        return committee;
    }

    public void setCommittee(String committee) {
        this.committee = committee;
    }

    public String getGap() {
        return gap;
    }

    public void setGap(String gap) {
        this.gap = gap;
    }

    public String getLine() {
        return line;
    }

    public void setLine(String line) {
        this.line = line;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public String getQuantity() {
        return quantity;
    }

    public void setQuantity(String quantity) {
        this.quantity = quantity;
    }

    public String getPlannedCost() {
        return plannedCost;
    }

    public void setPlannedCost(String plannedCost) {
        this.plannedCost = plannedCost;
    }

    public String getPlannedOn() {
        return plannedOn;
    }

    public void setPlannedOn(String plannedOn) {
        this.plannedOn = plannedOn;
    }
}

package cl.vertiente.design.boundary;

import cl.vertiente.design.domain.DesignView;
import cl.vertiente.shared.web.Typed;
import java.util.Objects;
import java.util.stream.Stream;

/** One product of the form of a design as it is typed. */
public class DesignProductLine {

    private String kind;
    private String responsible;
    private String contractor;
    private String plannedStart;
    private String plannedEnd;
    private String weight;

    static DesignProductLine of(DesignView.Delivered known) {
        var line = new DesignProductLine();
        line.kind = known.kind();
        line.responsible = known.responsibleId() == null ? null : known.responsibleId().toString();
        line.contractor = known.contractor();
        line.plannedStart = known.plannedStart().toString();
        line.plannedEnd = known.plannedEnd().toString();
        line.weight = String.valueOf(known.weight());
        return line;
    }

    DesignRequest.Product request(String pointer, Typed typed) {
        return new DesignRequest.Product(typed.text(kind), typed.id(pointer + "/responsible", responsible), typed.text(contractor),
                typed.date(pointer + "/plannedStart", plannedStart), typed.date(pointer + "/plannedEnd", plannedEnd),
                typed.whole(pointer + "/weight", weight));
    }

    boolean isEmpty() {
        return Stream.of(kind, responsible, contractor, plannedStart, plannedEnd, weight).filter(Objects::nonNull)
                .allMatch(String::isBlank);
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getResponsible() {
        return responsible;
    }

    public void setResponsible(String responsible) {
        this.responsible = responsible;
    }

    public String getContractor() {
        return contractor;
    }

    public void setContractor(String contractor) {
        this.contractor = contractor;
    }

    public String getPlannedStart() {
        return plannedStart;
    }

    public void setPlannedStart(String plannedStart) {
        this.plannedStart = plannedStart;
    }

    public String getPlannedEnd() {
        return plannedEnd;
    }

    public void setPlannedEnd(String plannedEnd) {
        this.plannedEnd = plannedEnd;
    }

    public String getWeight() {
        return weight;
    }

    public void setWeight(String weight) {
        this.weight = weight;
    }
}

package cl.vertiente.agreement.boundary;

import cl.vertiente.agreement.domain.Component;
import cl.vertiente.agreement.domain.ProductContent;
import cl.vertiente.shared.Show;
import cl.vertiente.shared.web.Typed;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** One product as it is typed. Its code tells which one it is. */
public class ProductFormLine {

    private String code;
    private String component;
    private String name;
    private String unit;
    private String goal;
    private String weight;
    private String plannedStart;
    private String plannedEnd;
    private String milestone;
    private String responsibleId;

    static ProductFormLine of(ProductContent known) {
        var line = new ProductFormLine();
        line.code = known.code();
        line.component = known.component().name();
        line.name = known.name();
        line.unit = known.unit();
        line.goal = Show.number(known.goal());
        line.weight = Show.number(known.weight());
        line.plannedStart = known.plannedStart().toString();
        line.plannedEnd = known.plannedEnd().toString();
        line.milestone = known.milestone() ? "true" : null;
        line.responsibleId = known.responsibleId() == null ? null : known.responsibleId().toString();
        return line;
    }

    /** @param known identifiers by code in small letters */
    ProductRequest request(String pointer, Typed typed, Map<String, UUID> known, Function<String, UUID> made) {
        var which = typed.text(code) == null ? pointer : typed.text(code).toLowerCase(Locale.ROOT);
        return new ProductRequest(known.getOrDefault(which, made.apply("product " + which)), typed.text(code),
                typed.choice(Component.class, pointer + "/component", component), typed.text(name), typed.text(unit),
                typed.quantity(pointer + "/goal", goal), typed.quantity(pointer + "/weight", weight),
                typed.date(pointer + "/plannedStart", plannedStart), typed.date(pointer + "/plannedEnd", plannedEnd),
                "true".equals(milestone), typed.id(pointer + "/responsibleId", responsibleId));
    }

    boolean isEmpty() {
        return Stream.of(code, component, name, unit, goal, weight, plannedStart, plannedEnd, milestone, responsibleId)
                .filter(Objects::nonNull).allMatch(String::isBlank);
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getComponent() {
        return component;
    }

    public void setComponent(String component) {
        this.component = component;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getGoal() {
        return goal;
    }

    public void setGoal(String goal) {
        this.goal = goal;
    }

    public String getWeight() {
        return weight;
    }

    public void setWeight(String weight) {
        this.weight = weight;
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

    public String getMilestone() {
        return milestone;
    }

    public void setMilestone(String milestone) {
        this.milestone = milestone;
    }

    public String getResponsibleId() {
        return responsibleId;
    }

    public void setResponsibleId(String responsibleId) {
        this.responsibleId = responsibleId;
    }
}

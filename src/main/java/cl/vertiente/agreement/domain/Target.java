package cl.vertiente.agreement.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;

/** What an agreement owes one water system of a component: 1 diagnosis, 2 improvements. */
@Embeddable
public class Target {

    @Enumerated(EnumType.STRING)
    private Component component;

    private BigDecimal goal;

    @Column(name = "unit")
    private String unit;

    protected Target() {
    }

    public Target(Component component, BigDecimal goal, String unit) {
        this.component = component;
        this.goal = goal;
        this.unit = unit;
    }

    public Component component() {
        return component;
    }

    public BigDecimal goal() {
        return goal;
    }

    public String unit() {
        return unit;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Target that && component == that.component && goal.compareTo(that.goal) == 0 && unit.equals(that.unit);
    }

    @Override
    public int hashCode() {
        return component.hashCode() * 31 + unit.hashCode();
    }
}

package cl.vertiente.improvement.domain;

import cl.vertiente.shared.Faults;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;

/** What is said with a step beside its day, paper and reason; null where the step does not ask for it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StepFacts(PurchaseOrder order, Delivery delivery, HandOver handOver) {

    /** Of a step that asks for nothing. */
    public static final StepFacts NONE = new StepFacts(null, null, null);

    /** A step says what it is asked for, and nothing of another. */
    void check(ImprovementVerb verb, Improvement improvement, ImprovementStep.Said said, Faults faults) {
        asked(verb == ImprovementVerb.ORDER, order, "order", faults);
        asked(verb == ImprovementVerb.INSTALL, delivery, "delivery", faults);
        asked(verb == ImprovementVerb.RECEIVE, handOver, "handOver", faults);
        if (order != null) {
            order.check(improvement.plannedCost(), said, faults);
        }
        if (delivery != null) {
            delivery.check(improvement.quantity(), improvement.stateOn(), said, faults);
        }
        if (handOver != null) {
            handOver.check(said, faults);
        }
    }

    private static void asked(boolean here, Object fact, String name, Faults faults) {
        faults.when(here && fact == null, "improvement.facts.missing." + name, "/" + name);
        faults.when(!here && fact != null, "improvement.facts.other", "/" + name);
    }

    @JsonIgnore
    public boolean isNothing() {
        return order == null && delivery == null && handOver == null;
    }
}

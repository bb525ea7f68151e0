package cl.vertiente.training.people.domain;

import cl.vertiente.shared.Faults;
import java.time.LocalDate;

/**
 * What is asked about the data of a person (Ley 21.719), whatever it is.
 *
 * @param askedBy never a name: who that was stands in the request itself
 * @param askedOn the day on which it came in, from which the term to answer runs
 */
public record RightsRequest(RightsRequester askedBy, LocalDate askedOn, String reason) {

    /** @throws cl.vertiente.shared.Invalid when something is missing; everything at once */
    public RightsRequest check(LocalDate today) {
        var faults = new Faults();
        faults.when(askedBy == null, "training.rights.asked-by", "/askedBy");
        faults.when(askedOn == null, "training.rights.asked-on", "/askedOn");
        faults.when(askedOn != null && askedOn.isAfter(today), "training.rights.asked-on.future", "/askedOn");
        faults.when(reason == null || reason.isBlank(), "training.rights.reason", "/reason");
        faults.raise();
        return this;
    }
}

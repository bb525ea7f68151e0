package cl.vertiente.diagnosis.visit.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.shared.web.Address;
import cl.vertiente.shared.web.Forms;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The button that takes the indicators of all records again, where the questionnaire explains them; and what it found. */
@Named("indicatorRun")
@RequestScoped
public class IndicatorRunPage {

    @Inject
    private IndicatorJobs indicatorJobs;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Address address;

    @Inject
    private Forms forms;

    public void recompute() {
        forms.submit(address, () -> "/trabajos/" + indicatorJobs.start());
    }

    public boolean isKeeper() {
        return caller.required().is(Role.COORDINATOR);
    }

    /** How many records were read by the run whose result is in view; null when none is. */
    public Integer getRead() {
        return number(IndicatorJobs.READ);
    }

    /** How many of them came out otherwise. */
    public Integer getChanged() {
        return number(IndicatorJobs.CHANGED);
    }

    private Integer number(String name) {
        var said = address.parameter(name);
        return said != null && said.matches("\\d{1,7}") ? Integer.valueOf(said) : null;
    }
}

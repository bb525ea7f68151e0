package cl.vertiente.demo.world;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.accountability.boundary.FichaBundle;
import cl.vertiente.agreement.domain.AgreementViews;
import cl.vertiente.shared.Progress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/** The sheets of the approved visits of one agreement, issued and put together. */
@ApplicationScoped
public class DemoFichas implements DemoSet {

    private static final String AGREEMENT = "PAT-APR-03-DEMO";
    private static final Instant WHEN = Instant.parse("2026-10-16T14:00:00Z");

    @Inject
    private AgreementViews agreements;

    @Inject
    private FichaBundle bundle;

    @Inject
    private DemoPeople people;

    @Inject
    private CurrentCaller caller;

    @Override
    public int order() {
        return 70;
    }

    @Override
    public String name() {
        return "sheets of diagnoses";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public void load() {
        var coordinator = people.caller("coordinacion");
        caller.actAs(coordinator);
        DemoClock.get().show(WHEN);
        agreements.all(coordinator).stream().filter(agreement -> agreement.code().equals(AGREEMENT)).findFirst()
                .ifPresent(agreement -> bundle.make(agreement.id(), Progress.NONE));
    }
}

package cl.vertiente.demo.world;

import cl.vertiente.accountability.boundary.FichaBundle;
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
    private DemoProgramme programme;

    @Inject
    private FichaBundle bundle;

    @Override
    public Head head() {
        return new Head(70, "sheets of diagnoses", 1);
    }

    @Override
    public void load() {
        programme.as("coordinacion");
        DemoClock.get().show(WHEN);
        programme.agreements().stream().filter(agreement -> agreement.code().equals(AGREEMENT)).findFirst()
                .ifPresent(agreement -> bundle.make(agreement.id(), Progress.NONE));
    }
}

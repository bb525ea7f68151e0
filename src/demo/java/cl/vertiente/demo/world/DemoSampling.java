package cl.vertiente.demo.world;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.agreement.domain.AgreementViews;
import cl.vertiente.diagnosis.water.boundary.PlanSampling;
import cl.vertiente.diagnosis.water.boundary.SamplingRequest;
import cl.vertiente.diagnosis.water.domain.SamplingPeriod;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Which samples were agreed upon with the committees; of one in seven nobody wrote it down yet. */
@ApplicationScoped
public class DemoSampling implements DemoSet {

    private static final Instant AGREED = Instant.parse("2026-08-03T14:00:00Z");
    private static final LocalDate FROM = LocalDate.parse("2025-09-01");
    private static final String SOURCE = "DATO ILUSTRATIVO: plan acordado con el comité";

    @Inject
    private AgreementViews agreements;

    @Inject
    private PlanSampling planSampling;

    @Inject
    private DemoPeople people;

    @Inject
    private CurrentCaller caller;

    @Override
    public int order() {
        return 64;
    }

    @Override
    public String name() {
        return "plans of samples";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public void load() {
        var coordinator = people.caller("coordinacion");
        caller.actAs(coordinator);
        DemoClock.get().show(AGREED);
        int place = 0;
        for (var agreement : agreements.all(coordinator)) {
            if (agreement.code().endsWith("-DEMO")) {
                for (var participation : agreements.participations(coordinator, agreement.id())) {
                    if (place++ % 7 != 3) {
                        plan(participation.waterSystemId());
                    }
                }
            }
        }
    }

    private void plan(UUID system) {
        List.of(new SamplingRequest("MICROBIOLOGY", 2, SamplingPeriod.YEAR, true, FROM, SOURCE),
                new SamplingRequest("HEALTH", 1, SamplingPeriod.YEAR, true, FROM, SOURCE),
                new SamplingRequest("FREE_CL", 1, SamplingPeriod.QUARTER, false, FROM, SOURCE))
                .forEach(asked -> planSampling.plan(system, DemoIds.of("sampling " + asked.subject() + " of " + system), asked));
    }
}

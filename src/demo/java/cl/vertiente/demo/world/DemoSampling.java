package cl.vertiente.demo.world;

import cl.vertiente.diagnosis.water.boundary.PlanSampling;
import cl.vertiente.diagnosis.water.boundary.SamplingRequest;
import cl.vertiente.diagnosis.water.domain.SamplingPeriod;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Which samples were agreed upon with the committees; of one in seven nobody wrote it down yet. */
@ApplicationScoped
public class DemoSampling implements DemoSet {

    private static final LocalDate AGREED = LocalDate.parse("2026-08-03");
    private static final LocalDate FROM = LocalDate.parse("2025-09-01");
    private static final String SOURCE = "DATO ILUSTRATIVO: plan acordado con el comité";

    @Inject
    private PlanSampling planSampling;

    @Inject
    private DemoProgramme programme;

    @Override
    public Head head() {
        return new Head(64, "plans of samples", 1);
    }

    @Override
    public void load() {
        programme.as("coordinacion", AGREED);
        programme.eachInTurn((agreement, served, place) -> {
            if (place % 7 != 3) {
                plan(served.waterSystemId());
            }
        });
    }

    private void plan(UUID system) {
        List.of(new SamplingRequest("MICROBIOLOGY", 2, SamplingPeriod.YEAR, true, FROM, SOURCE),
                new SamplingRequest("HEALTH", 1, SamplingPeriod.YEAR, true, FROM, SOURCE),
                new SamplingRequest("FREE_CL", 1, SamplingPeriod.QUARTER, false, FROM, SOURCE))
                .forEach(asked -> planSampling.plan(system, DemoIds.of("sampling " + asked.subject() + " of " + system), asked));
    }
}

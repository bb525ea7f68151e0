package cl.vertiente.demo.world;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Samples and results since the visits: what was scored without them is scored again. */
@ApplicationScoped
public class DemoWaterSince implements DemoSet {

    @Inject
    private DemoWater water;

    @Override
    public Head head() {
        return new Head(63, "water since the visits", 1);
    }

    @Override
    public void load() {
        water.live(false);
    }
}

package cl.vertiente.demo.world;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The samples that were there when the visits were made. */
@ApplicationScoped
public class DemoWaterBefore implements DemoSet {

    @Inject
    private DemoWater water;

    @Override
    public Head head() {
        return new Head(61, "water before the visits", 1);
    }

    @Override
    public void load() {
        water.live(true);
    }
}

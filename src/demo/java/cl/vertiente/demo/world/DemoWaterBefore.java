package cl.vertiente.demo.world;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The samples that were there when the visits were made. */
@ApplicationScoped
public class DemoWaterBefore implements DemoSet {

    @Inject
    private DemoWater water;

    @Override
    public int order() {
        return 61;
    }

    @Override
    public String name() {
        return "water before the visits";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public void load() {
        water.live(true);
    }
}

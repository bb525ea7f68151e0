package cl.vertiente.territory;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.shared.web.Option;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The regions that the caller sees, for a page to choose from. */
@ApplicationScoped
public class SeenRegions {

    @Inject
    private Regions regions;

    @Inject
    private CurrentCaller caller;

    /** From north to south; one where there is nothing to choose. */
    public List<Option> options() {
        var who = caller.required();
        return regions.fromNorthToSouth().stream().filter(region -> who.seesRegion(region.cut()))
                .map(region -> new Option(region.cut(), region.name())).toList();
    }
}

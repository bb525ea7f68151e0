package cl.vertiente.overview;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.shared.Messages;
import cl.vertiente.territory.RegionRow;
import cl.vertiente.territory.Regions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Collectors;

/** What the caller has in view, said in the masthead: the own region, or the whole programme. */
@Named("scope")
@RequestScoped
public class Scope {

    @Inject
    private CurrentCaller caller;

    @Inject
    private Regions regions;

    @Inject
    private Messages messages;

    public String getLabel() {
        var seen = caller.required().regions();
        return seen.isEmpty() ? messages.get("overview.scope.all")
                : regions.fromNorthToSouth().stream().filter(region -> seen.contains(region.cut()))
                        .map(RegionRow::officialName).collect(Collectors.joining(" · "));
    }
}

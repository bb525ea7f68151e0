package cl.vertiente.overview;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.committee.boundary.ReadWaterSystems;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What the committees ask of the coordinator today: boards that have ended or are about to. */
@Named("registryWork")
@RequestScoped
public class RegistryWork {

    @Inject
    private ReadWaterSystems readWaterSystems;

    @Inject
    private CurrentCaller caller;

    /** Zero for anybody but the coordinator, who asks for the new certificates. */
    public long getBoardsDue() {
        return caller.required().is(Role.COORDINATOR) ? readWaterSystems.boardsDue() : 0;
    }
}

package cl.vertiente.overview;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.portfolio.boundary.ReadInitiativeClocks;
import cl.vertiente.shared.Chile;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Set;

/** The clocks of initiatives that press, for whoever can do something about them: the most pressing few. */
@Named("portfolioWork")
@RequestScoped
public class PortfolioWork {

    private static final int MOST = 5;
    private static final int DAYS_AHEAD = 180;
    private static final Set<Role> CONCERNED = Set.of(Role.COORDINATOR, Role.DESIGNER, Role.GORE_FINANCIAL, Role.GORE_TECHNICAL);

    @Inject
    private ReadInitiativeClocks readClocks;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    private List<ReadInitiativeClocks.Running> clocks;

    public List<ReadInitiativeClocks.Running> getClocks() {
        if (clocks == null) {
            clocks = caller.required().isAny(CONCERNED)
                    ? readClocks.pressing(Chile.today(clock).plusDays(DAYS_AHEAD), MOST).items() : List.of();
        }
        return clocks;
    }
}

package cl.vertiente.demo.world;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.agreement.domain.AgreementViews;
import cl.vertiente.design.boundary.LinkInitiative;
import cl.vertiente.design.domain.DesignState;
import cl.vertiente.design.domain.Designs;
import cl.vertiente.portfolio.domain.InitiativeLists;
import cl.vertiente.portfolio.domain.PipelineState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/** The works of designs that were approved ask public money by the initiative of their committee, where that left the desk. */
@ApplicationScoped
public class DemoDesignLinks implements DemoSet {

    private static final LocalDate LINKED = LocalDate.of(2026, 10, 14);
    private static final Set<PipelineState> AT_THE_DESK = EnumSet.of(PipelineState.IDEA, PipelineState.EN_DISENO);

    @Inject
    private AgreementViews agreements;

    @Inject
    private Designs designs;

    @Inject
    private InitiativeLists initiatives;

    @Inject
    private LinkInitiative linkInitiative;

    @Inject
    private DemoPeople people;

    @Inject
    private CurrentCaller caller;

    @Override
    public int order() {
        return 86;
    }

    @Override
    public String name() {
        return "initiatives of designs";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public void load() {
        var designer = people.caller("diseno");
        caller.actAs(designer);
        DemoImproving.at(LINKED);
        for (var agreement : agreements.all(designer)) {
            if (agreement.code().endsWith("-DEMO")) {
                agreements.participations(designer, agreement.id()).forEach(served -> link(
                        DemoDesigns.idOf(agreement, served),
                        DemoIds.of("initiative " + agreement.code() + " " + served.waterSystemId())));
            }
        }
    }

    private void link(UUID design, UUID initiative) {
        var approved = designs.find(design).filter(one -> one.state() == DesignState.APPROVED).isPresent();
        if (approved && initiatives.one(caller.required(), initiative, BigDecimal.TEN)
                .filter(one -> !AT_THE_DESK.contains(one.initiative().state())).isPresent()) {
            linkInitiative.link(design, initiative, true);
        }
    }
}

package cl.vertiente.demo.world;

import cl.vertiente.access.Caller;
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
    private DemoProgramme programme;

    @Inject
    private Designs designs;

    @Inject
    private InitiativeLists initiatives;

    @Inject
    private LinkInitiative linkInitiative;

    @Override
    public Head head() {
        return new Head(86, "initiatives of designs", 1);
    }

    @Override
    public void load() {
        var designer = programme.as("diseno", LINKED);
        programme.each((agreement, served) -> link(designer, DemoDesigns.idOf(agreement, served),
                DemoIds.of("initiative " + agreement.code() + " " + served.waterSystemId())));
    }

    private void link(Caller designer, UUID design, UUID initiative) {
        var approved = designs.find(design).filter(one -> one.state() == DesignState.APPROVED).isPresent();
        if (approved && initiatives.one(designer, initiative, BigDecimal.TEN)
                .filter(one -> !AT_THE_DESK.contains(one.initiative().state())).isPresent()) {
            linkInitiative.link(design, initiative, true);
        }
    }
}

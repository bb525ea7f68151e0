package cl.vertiente.demo.world;

import cl.vertiente.design.boundary.DesignDesk;
import cl.vertiente.design.boundary.DesignRequest;
import cl.vertiente.design.boundary.KeepDesign;
import cl.vertiente.design.boundary.MoveDesign;
import cl.vertiente.design.boundary.ReviewDesign;
import cl.vertiente.design.domain.DesignContent;
import cl.vertiente.design.domain.DesignState;
import cl.vertiente.design.domain.DesignVerb;
import cl.vertiente.design.domain.Designs;
import cl.vertiente.design.domain.EngineeringDesign;
import cl.vertiente.diagnosis.score.boundary.ReadGaps;
import cl.vertiente.diagnosis.score.domain.GapComponent;
import cl.vertiente.diagnosis.score.domain.GapFilter;
import cl.vertiente.diagnosis.score.domain.GapRow;
import cl.vertiente.diagnosis.score.domain.GapSeverity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * The confirmed gaps of their committees that designs answer: those that are worked on attend them, those that are planned mean to. An
 * approved design is opened again for a gap that is critical, and approved once it names it.
 */
@ApplicationScoped
public class DemoDesignGaps implements DemoSet {

    private static final LocalDate NAMED = LocalDate.of(2026, 10, 15);
    private static final int MOST = 2;
    private static final int ALL = 50;
    private static final DesignDesk.Request WHY = new DesignDesk.Request("Falta decir qué brecha del comité responde");

    @Inject
    private Designs designs;

    @Inject
    private KeepDesign keepDesign;

    @Inject
    private ReadGaps readGaps;

    @Inject
    private MoveDesign moveDesign;

    @Inject
    private ReviewDesign reviewDesign;

    @Inject
    private DemoProgramme programme;

    @Override
    public Head head() {
        return new Head(87, "gaps of designs", 1);
    }

    @Override
    public void load() {
        programme.as("diseno", NAMED);
        programme.each((agreement, served) -> designs.find(DemoDesigns.idOf(agreement, served))
                .ifPresent(design -> answer(design, served.waterSystemId())));
    }

    private void answer(EngineeringDesign design, UUID system) {
        programme.as("diseno");
        var asked = new GapFilter(null, null, null, null, system, null, null, null, GapComponent.DESIGN, null, true);
        var lacks = readGaps.list(asked, null, ALL).items().stream().filter(gap -> !gap.state().isOver())
                .sorted(Comparator.comparing(GapRow::severity)).limit(MOST).toList();
        if (lacks.isEmpty()) {
            return;
        }
        if (design.state().isOpen()) {
            keepDesign.keep(design.id(), request(design, lacks));
        } else if (design.state() == DesignState.APPROVED && lacks.get(0).severity() == GapSeverity.CRITICAL) {
            openAgain(design, lacks);
        }
    }

    private void openAgain(EngineeringDesign design, List<GapRow> lacks) {
        programme.as("coordinacion");
        reviewDesign.move(design.id(), DesignVerb.REOPEN, WHY);
        reviewDesign.move(design.id(), DesignVerb.RETURN, WHY);
        programme.as("diseno");
        keepDesign.keep(design.id(), request(design, lacks));
        moveDesign.move(design.id(), DesignVerb.SUBMIT, new DesignDesk.Request(null));
        programme.as("coordinacion");
        reviewDesign.move(design.id(), DesignVerb.APPROVE, new DesignDesk.Request(null));
    }

    private static DesignRequest request(EngineeringDesign design, List<GapRow> lacks) {
        DesignContent said = design.content();
        return new DesignRequest(design.agreementId(), said.name(), said.objective(), said.stage(), said.leader(), said.beneficiaries(),
                said.dwellings(), said.settlementType(), said.systems(), lacks.stream().map(gap -> new DesignRequest.AnsweredGap(gap.id(),
                gap.waterSystemId())).toList(), said.products().stream().map(one -> new DesignRequest.Product(one.kind(),
                one.responsible(), one.contractor(), one.start(), one.end(), one.weight())).toList());
    }
}

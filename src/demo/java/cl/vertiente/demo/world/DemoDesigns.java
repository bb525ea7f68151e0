package cl.vertiente.demo.world;

import cl.vertiente.agreement.domain.AgreementView;
import cl.vertiente.agreement.domain.ParticipationView;
import cl.vertiente.committee.domain.SettlementType;
import cl.vertiente.design.boundary.ChargeDesign;
import cl.vertiente.design.boundary.DeliverProduct;
import cl.vertiente.design.boundary.DesignDesk;
import cl.vertiente.design.boundary.DesignRequest;
import cl.vertiente.design.boundary.KeepDesign;
import cl.vertiente.design.boundary.MoveDesign;
import cl.vertiente.design.boundary.ReadChargeable;
import cl.vertiente.design.boundary.RecordDesignPaper;
import cl.vertiente.design.boundary.RecordDesignProgress;
import cl.vertiente.design.boundary.ReviewDeliverable;
import cl.vertiente.design.boundary.ReviewDesign;
import cl.vertiente.design.domain.DesignVerb;
import cl.vertiente.design.domain.ReviewVerdict;
import cl.vertiente.portfolio.domain.InvestmentStage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A design for each committee of the programme, in turn planned, worked on, suspended, in review, approved and given up. Studies, firms and
 * figures are invented.
 */
@ApplicationScoped
public class DemoDesigns implements DemoSet {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 16);
    private static final List<String> KINDS = List.of("TOPOGRAPHY", "HYDROGEOLOGY", "DETAILED_ENGINEERING", "BUDGET", "WATER_RIGHTS");
    private static final List<String> REPORTS = List.of("Topografía", "Estudio hidrogeológico", "Ingeniería de detalle", "Presupuesto",
            "Derechos de agua");
    private static final List<String> NAMES = List.of("Red de distribución", "Nueva captación y sondaje",
            "Estanque y planta de tratamiento", "Ampliación de red e impulsión");
    private static final List<String> FIRMS = List.of("Ingeniería Ilustrativa Ltda.", "Consultora de Ejemplo SpA");

    /** How far a design comes. */
    private enum Far { APPROVED, WORKED_ON, IN_REVIEW, PLANNED, RETURNED, SUSPENDED, ABANDONED }

    private static final List<Far> TURN = List.of(Far.APPROVED, Far.WORKED_ON, Far.IN_REVIEW, Far.PLANNED, Far.RETURNED, Far.APPROVED,
            Far.SUSPENDED, Far.WORKED_ON, Far.ABANDONED);

    @Inject
    private DemoProgramme programme;

    @Inject
    private KeepDesign keepDesign;

    @Inject
    private MoveDesign moveDesign;

    @Inject
    private ReviewDesign reviewDesign;

    @Inject
    private RecordDesignProgress recordProgress;

    @Inject
    private DeliverProduct deliverProduct;

    @Inject
    private ReviewDeliverable reviewDeliverable;

    @Inject
    private RecordDesignPaper recordPaper;

    @Inject
    private ReadChargeable readChargeable;

    @Inject
    private ChargeDesign chargeDesign;

    @Inject
    private DemoDocuments documents;

    @Override
    public Head head() {
        return new Head(74, "designs", 1);
    }

    @Override
    public void load() {
        programme.eachInTurn(this::design);
    }

    static UUID idOf(AgreementView agreement, ParticipationView served) {
        return DemoIds.of(agreement.code() + " design " + served.waterSystemId());
    }

    private void design(AgreementView agreement, ParticipationView served, int place) {
        var id = idOf(agreement, served);
        var far = TURN.get(place % TURN.size());
        var begin = TODAY.minusDays(200 - place % 40);
        act("diseno", begin.minusDays(10));
        keepDesign.keep(id, request(agreement, served, begin, place));
        if (far == Far.ABANDONED) {
            act("coordinacion", begin);
            reviewDesign.move(id, DesignVerb.ABANDON, new DesignDesk.Request("El comité se conectará a la red urbana"));
        } else if (far != Far.PLANNED) {
            act("diseno", begin);
            moveDesign.move(id, DesignVerb.START, new DesignDesk.Request(null));
            work(id, far, begin, place);
        }
    }

    private DesignRequest request(AgreementView agreement, ParticipationView served, LocalDate begin, int place) {
        var products = KINDS.stream().map(kind -> new DesignRequest.Product(kind, kind.equals("WATER_RIGHTS")
                ? DemoIds.of("diseno") : null, kind.equals("WATER_RIGHTS") ? null : FIRMS.get(place % FIRMS.size()),
                begin.plusDays(20L * KINDS.indexOf(kind)), begin.plusDays(20L * KINDS.indexOf(kind) + 60),
                kind.equals("DETAILED_ENGINEERING") ? 4 : 1)).toList();
        return new DesignRequest(agreement.id(), NAMES.get(place % NAMES.size()) + " " + served.waterSystem(), null,
                place % 5 == 4 ? InvestmentStage.DESIGN : InvestmentStage.EXECUTION, DemoIds.of("diseno"),
                place % 6 == 5 ? null : served.beneficiaries(), place % 6 == 5 ? null : Math.max(1, served.beneficiaries() / 3),
                place % 6 == 5 ? null : SettlementType.values()[place % SettlementType.values().length], Set.of(served.waterSystemId()),
                null, products);
    }

    private void work(UUID id, Far far, LocalDate begin, int place) {
        boolean whole = far == Far.APPROVED || far == Far.IN_REVIEW;
        for (int i = 0; i < KINDS.size(); i++) {
            var percent = whole ? 100 : Math.max(0, 100 - 25 * i - place % 20);
            if (percent > 0) {
                act("diseno", begin.plusDays(20L * i + 30));
                recordProgress.record(id, KINDS.get(i), DemoIds.of(id + " progress " + i), new RecordDesignProgress.Request(
                        begin.plusDays(20L * i + 28), BigDecimal.valueOf(percent), null));
            }
            if (whole || i == 0) {
                deliver(id, KINDS.get(i), far == Far.RETURNED);
            }
        }
        act("diseno", begin.plusDays(140));
        recordPaper.record(id, "SCHEDULE", DemoIds.of(id + " schedule"), new RecordDesignPaper.Request(begin.plusDays(130), null,
                paper(id, "Cronograma de obras"), null, null));
        if (far == Far.SUSPENDED) {
            moveDesign.move(id, DesignVerb.SUSPEND, new DesignDesk.Request("Se espera el permiso del propietario para el sondaje"));
        } else if (whole) {
            moveDesign.move(id, DesignVerb.SUBMIT, new DesignDesk.Request(null));
        }
        if (far == Far.APPROVED) {
            approve(id, begin.plusDays(150));
        }
    }

    private void deliver(UUID id, String kind, boolean returned) {
        var version = DemoIds.of(id + " " + kind);
        deliverProduct.deliver(id, kind, version, new DeliverProduct.Request(REPORTS.get(KINDS.indexOf(kind)), null,
                paper(id, REPORTS.get(KINDS.indexOf(kind)))));
        if (returned) {
            programme.as("coordinacion");
            reviewDeliverable.review(id, version, ReviewVerdict.RETURN, new ReviewDeliverable.Request(
                    "Falta el perfil longitudinal del tramo final"));
            programme.as("diseno");
        }
    }

    private String paper(UUID id, String what) {
        return documents.store("diseno.pdf", List.of("Documento de ejemplo de un diseno de ingenieria", what, id.toString()));
    }

    private void approve(UUID id, LocalDate day) {
        act("coordinacion", day);
        KINDS.forEach(kind -> reviewDeliverable.review(id, DemoIds.of(id + " " + kind), ReviewVerdict.APPROVE,
                new ReviewDeliverable.Request(null)));
        reviewDesign.move(id, DesignVerb.APPROVE, new DesignDesk.Request(null));
        readChargeable.of(id).stream().filter(line -> !line.date().isAfter(day)).findFirst().ifPresent(line ->
                chargeDesign.charge(id, DemoIds.of(id + " charge"), new ChargeDesign.Request(line.voucherId(), line.line())));
    }

    private void act(String account, LocalDate day) {
        DemoProgramme.at(day.isAfter(TODAY) ? TODAY : day, LocalTime.NOON);
        programme.as(account);
    }
}

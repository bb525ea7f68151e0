package cl.vertiente.demo.world;

import cl.vertiente.agreement.domain.AgreementView;
import cl.vertiente.agreement.domain.Component;
import cl.vertiente.agreement.domain.ExpenseCategory;
import cl.vertiente.evidence.photo.AttachPhoto;
import cl.vertiente.evidence.photo.PhotoKey;
import cl.vertiente.evidence.photo.PhotoRequest;
import cl.vertiente.improvement.boundary.DecideImprovement;
import cl.vertiente.improvement.boundary.ImprovementPhotoOwner;
import cl.vertiente.improvement.boundary.ImprovementRequest;
import cl.vertiente.improvement.boundary.InstallationMoment;
import cl.vertiente.improvement.boundary.KeepImprovement;
import cl.vertiente.improvement.boundary.KeepQuote;
import cl.vertiente.improvement.boundary.MoveImprovement;
import cl.vertiente.improvement.boundary.StepRequest;
import cl.vertiente.improvement.boundary.SupplierRequest;
import cl.vertiente.improvement.domain.GoodsDestination;
import cl.vertiente.improvement.domain.ImprovementState;
import cl.vertiente.improvement.domain.ImprovementVerb;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The way of an improvement of the demonstration: proposed, and brought to a state with its papers and photos, as the coordinator. */
@ApplicationScoped
public class DemoImproving {

    /** What is installed, in turn. */
    static final List<Kind> KINDS = List.of(new Kind("CHLORINATION", "Clorador automático en caseta", 3_450_000,
            DemoScene.CHLORINATION), new Kind("BULK_METER", "Macromedidor a la salida del estanque", 1_980_000, DemoScene.METER),
            new Kind("TELEMETRY", "Telemetría de nivel y bombeo", 6_200_000, DemoScene.PANEL),
            new Kind("PUMP", "Bomba de reemplazo del pozo", 4_750_000, DemoScene.PUMP));

    private static final int LATE = 50;
    private static final SupplierRequest SUPPLIER = new SupplierRequest(DemoRut.of("76999123").toString(), "Hidroequipos Ilustrativos SpA");
    private static final SupplierRequest OTHER = new SupplierRequest(DemoRut.of("77999456").toString(), "Bombas de Ejemplo Ltda.");

    @Inject
    private KeepImprovement keepImprovement;

    @Inject
    private KeepQuote keepQuote;

    @Inject
    private DecideImprovement decide;

    @Inject
    private MoveImprovement move;

    @Inject
    private AttachPhoto attachPhoto;

    @Inject
    private DemoPhotos photos;

    @Inject
    private DemoDocuments documents;

    /** What is installed, for how much, and how its photos look. */
    record Kind(String code, String title, long cost, DemoScene scene) {
    }

    /** One of them, and the day on which it was proposed. */
    record One(UUID id, String name, Kind kind, LocalDate day) {

        static One of(String name, Kind kind, LocalDate day) {
            return new One(DemoIds.of(name), name, kind, day);
        }
    }

    /** @param gap what it answers; null for none */
    void propose(One one, AgreementView agreement, UUID system, UUID gap) {
        DemoProgramme.at(one.day());
        keepImprovement.keep(one.id(), new ImprovementRequest(agreement.id(), system, gap,
                DemoAgreements.lineOf(agreement.code(), Component.IMPROVEMENT, ExpenseCategory.INVESTMENT), one.kind().code(),
                one.kind().title(), "Dato ilustrativo", BigDecimal.ONE, one.kind().cost(), null));
    }

    /** Takes it on its way, step by step on the days on which they are taken. */
    void bring(One one, ImprovementState state) {
        switch (state) {
            case REJECTED -> step(one, ImprovementVerb.REJECT, 8, plain(one, 8, null, "El comité postuló a otro fondo"));
            case RETIRED -> {
                approve(one);
                step(one, ImprovementVerb.RETIRE, 20, plain(one, 20, null, "El sistema pasó a otro proyecto"));
            }
            case PROPOSED -> DemoProgramme.at(one.day());
            default -> goOn(one, state);
        }
    }

    private void approve(One one) {
        quote(one, SUPPLIER, one.kind().cost() - 90_000);
        quote(one, OTHER, one.kind().cost() + 240_000);
        step(one, ImprovementVerb.APPROVE, 10, plain(one, 10, paper(one, "Minuta que aprueba la mejora"), null));
    }

    private void goOn(One one, ImprovementState until) {
        approve(one);
        if (until != ImprovementState.APPROVED) {
            step(one, ImprovementVerb.ORDER, 18, new StepRequest(one.day().plusDays(18), paper(one, "Orden de compra"), null,
                    new StepRequest.Order("OC-" + one.id().toString().substring(0, 6), SUPPLIER, one.kind().cost() - 90_000,
                            one.day().plusDays(40)), null, null));
        }
        if (until == ImprovementState.INSTALLED || until.isReceived()) {
            photo(one, InstallationMoment.BEFORE, 30);
            step(one, ImprovementVerb.INSTALL, 42, new StepRequest(one.day().plusDays(42), null, null, null, new StepRequest.Arrival(
                    one.day().plusDays(38), List.of("SN-" + one.id().toString().substring(0, 8))), null));
            photo(one, InstallationMoment.AFTER, 43);
        }
        if (until.isReceived()) {
            step(one, ImprovementVerb.RECEIVE, 56, new StepRequest(one.day().plusDays(56), paper(one, "Acta de recepcion firmada"), null,
                    null, null, new StepRequest.Taking(one.day().plusDays(LATE * 4L), GoodsDestination.COMMITTEE, null, null)));
        }
        if (until == ImprovementState.IN_OPERATION) {
            step(one, ImprovementVerb.OPERATE, 63, plain(one, 63, null, null));
        }
    }

    private void quote(One one, SupplierRequest supplier, long cost) {
        DemoProgramme.at(one.day().plusDays(6));
        keepQuote.keep(one.id(), DemoIds.of(one.name() + " quote " + supplier.taxId()), new KeepQuote.Request(supplier, cost,
                one.day().plusDays(5), paper(one, "Cotizacion de " + supplier.name())));
    }

    private StepRequest plain(One one, int after, String sha256, String reason) {
        return StepRequest.plain(one.day().plusDays(after), sha256, reason);
    }

    private void step(One one, ImprovementVerb verb, int after, StepRequest request) {
        DemoProgramme.at(one.day().plusDays(after));
        if (DecideImprovement.STEPS.contains(verb)) {
            decide.move(one.id(), verb, request);
        } else {
            move.move(one.id(), verb, request);
        }
    }

    private void photo(One one, InstallationMoment moment, int after) {
        DemoProgramme.at(one.day().plusDays(after));
        var bytes = DemoPhotos.taken(one.kind().scene(), one.name() + moment, DemoClock.get().instant().minusSeconds(3_600), null, null);
        attachPhoto.attach(new PhotoKey(ImprovementPhotoOwner.KIND, one.id(), null), DemoIds.of(one.name() + moment),
                new PhotoRequest(photos.store(bytes), one.kind().title(), moment.name(), null, null, null));
    }

    private String paper(One one, String what) {
        return documents.store(what + ".pdf", List.of(what, one.kind().code(), DemoIds.of(one.name()).toString()));
    }
}

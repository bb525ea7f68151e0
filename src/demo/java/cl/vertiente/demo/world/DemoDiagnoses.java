package cl.vertiente.demo.world;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.agreement.domain.AgreementView;
import cl.vertiente.agreement.domain.ParticipationView;
import cl.vertiente.committee.domain.WaterSystemRow;
import cl.vertiente.committee.domain.WaterSystems;
import cl.vertiente.diagnosis.form.domain.Questionnaires;
import cl.vertiente.diagnosis.visit.boundary.DiagnosisRequest;
import cl.vertiente.diagnosis.visit.boundary.MoveDiagnosis;
import cl.vertiente.diagnosis.visit.boundary.ObserveDiagnosis;
import cl.vertiente.diagnosis.visit.boundary.ReviewDiagnosis;
import cl.vertiente.diagnosis.visit.boundary.SaveDiagnosis;
import cl.vertiente.shared.Chile;
import cl.vertiente.shared.rest.Precondition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** A visit to each committee of the programme, in all the states that a record can have. */
@ApplicationScoped
public class DemoDiagnoses implements DemoSet {

    private static final Instant FIRST = Instant.parse("2026-03-03T13:30:00Z");
    private static final Duration BETWEEN = Duration.ofHours(76);
    private static final Duration STEP = Duration.ofHours(20);
    private static final String BIOBIO = "08";

    @Inject
    private DemoProgramme programme;

    @Inject
    private WaterSystems systems;

    @Inject
    private Questionnaires questionnaires;

    @Inject
    private SaveDiagnosis saveDiagnosis;

    @Inject
    private MoveDiagnosis moveDiagnosis;

    @Inject
    private ReviewDiagnosis reviewDiagnosis;

    @Inject
    private ObserveDiagnosis observeDiagnosis;

    @Inject
    private DemoPhotos photos;

    @Inject
    private DemoPeople people;

    @Inject
    private Precondition precondition;

    @Inject
    private CurrentCaller caller;

    /** How far a record has come. */
    private enum Stage { DRAFT, COMPLETE, IN_REVIEW, OBSERVED, APPROVED, CLOSED }

    @Override
    public Head head() {
        return new Head(62, "diagnoses", 1);
    }

    @Override
    public void load() {
        precondition.expect(null, false);
        programme.eachInTurn(this::visit);
    }

    static UUID idOf(UUID systemId, String agreement) {
        return DemoIds.of("diagnosis of " + systemId + " for " + agreement);
    }

    /** When the committee at a place among all was visited. */
    static Instant visitAt(int place) {
        return FIRST.plus(BETWEEN.multipliedBy(place)).atZone(Chile.ZONE).with(LocalTime.of(9 + place % 8, 30)).toInstant();
    }

    /** Of eight records five are approved, one of them closed; the others are on their way. */
    private static Stage stage(int place) {
        return switch (place % 8) {
            case 0 -> Stage.CLOSED;
            case 3 -> Stage.DRAFT;
            case 5 -> Stage.IN_REVIEW;
            case 7 -> place % 16 == 7 ? Stage.OBSERVED : Stage.COMPLETE;
            default -> Stage.APPROVED;
        };
    }

    /** Photos of one visit, of each thing one. */
    private Function<DemoScene, String> camera(UUID visit, Instant at, WaterSystemRow system) {
        var taken = new EnumMap<DemoScene, String>(DemoScene.class);
        return scene -> taken.computeIfAbsent(scene, thing -> photos.store(DemoPhotos.taken(thing, "visit " + visit, at, system.lat(),
                system.lon())));
    }

    private void visit(AgreementView agreement, ParticipationView participation, int place) {
        var engineer = people.caller(agreement.regionCut().equals(BIOBIO) ? "terreno" : "coordinacion");
        var coordinator = people.caller("coordinacion");
        var id = idOf(participation.waterSystemId(), agreement.code());
        var at = visitAt(place);
        var system = systems.visibleTo(coordinator).find(participation.waterSystemId()).orElseThrow().system();
        caller.actAs(engineer);
        show(at, 1);
        var form = questionnaires.current();
        var connections = system.connectionCount() == null ? 60 : system.connectionCount();
        var answers = new DemoAnswers(form, system, connections, participation.beneficiaries(), camera(id, at, system));
        saveDiagnosis.save(id, new DiagnosisRequest(agreement.id(), participation.waterSystemId(), form.version(), 0,
                at.atZone(Chile.ZONE).toOffsetDateTime(), Set.of(), "Temporada " + (place % 2 == 0 ? "otoño" : "invierno"),
                answers.answers().json()));
        var stage = stage(place);
        if (stage == Stage.DRAFT) {
            return;
        }
        show(at, 2);
        moveDiagnosis.submit(id);
        if (stage != Stage.COMPLETE) {
            caller.actAs(coordinator);
            review(id, stage, at);
        }
    }

    private void review(UUID id, Stage stage, Instant at) {
        show(at, 3);
        reviewDiagnosis.take(id);
        if (stage == Stage.OBSERVED) {
            observeDiagnosis.observe(id, DemoIds.of("observation of " + id), "inhabitants",
                    "No calza con el catastro: confirmar con la directiva.");
            reviewDiagnosis.observe(id);
        } else if (stage != Stage.IN_REVIEW) {
            show(at, 4);
            reviewDiagnosis.approve(id);
            if (stage == Stage.CLOSED) {
                show(at, 5);
                reviewDiagnosis.close(id);
            }
        }
    }

    private static void show(Instant at, int step) {
        DemoClock.get().show(at.plus(STEP.multipliedBy(step)));
    }
}

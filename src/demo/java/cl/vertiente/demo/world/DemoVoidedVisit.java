package cl.vertiente.demo.world;

import cl.vertiente.agreement.domain.AgreementView;
import cl.vertiente.diagnosis.visit.boundary.DiagnosisRequest;
import cl.vertiente.diagnosis.visit.boundary.DiagnosisView;
import cl.vertiente.diagnosis.visit.boundary.MoveDiagnosis;
import cl.vertiente.diagnosis.visit.boundary.ReadDiagnoses;
import cl.vertiente.diagnosis.visit.boundary.SaveDiagnosis;
import cl.vertiente.diagnosis.visit.domain.DiagnosisState;
import cl.vertiente.shared.Chile;
import cl.vertiente.shared.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;

/** A visit that was typed twice: the second record, hardly begun, is voided with the code of the one that holds. */
@ApplicationScoped
public class DemoVoidedVisit implements DemoSet {

    private static final String AGREEMENT = "PAT-APR-08-DEMO";
    private static final Duration BEGUN_AFTER = Duration.ofHours(30);
    private static final Duration VOIDED_AFTER = Duration.ofHours(34);

    @Inject
    private ReadDiagnoses readDiagnoses;

    @Inject
    private SaveDiagnosis saveDiagnosis;

    @Inject
    private MoveDiagnosis moveDiagnosis;

    @Inject
    private DemoProgramme programme;

    @Override
    public Head head() {
        return new Head(88, "voided visit", 1);
    }

    @Override
    public void load() {
        programme.as("terreno");
        programme.agreements().stream().filter(agreement -> agreement.code().equals(AGREEMENT)).findFirst().ifPresent(this::typedTwice);
    }

    /** The first committee of the agreement whose visit was approved. */
    private void typedTwice(AgreementView agreement) {
        programme.systems(agreement).stream().map(system -> readDiagnoses.one(DemoDiagnoses.idOf(system, AGREEMENT)))
                .filter(visit -> visit.state() == DiagnosisState.APPROVED).findFirst().ifPresent(this::typeAgain);
    }

    private void typeAgain(DiagnosisView visit) {
        var id = DemoIds.of("diagnosis typed twice of " + visit.id());
        DemoClock.get().show(visit.visitAt().plus(BEGUN_AFTER));
        saveDiagnosis.save(id, new DiagnosisRequest(visit.agreementId(), visit.waterSystemId(), visit.questionnaireVersion(), 0,
                visit.visitAt().atZone(Chile.ZONE).toOffsetDateTime(), Set.of(), visit.label(),
                Json.mapper().createObjectNode().set("inhabitants", visit.answers().get("inhabitants"))));
        DemoClock.get().show(visit.visitAt().plus(VOIDED_AFTER));
        moveDiagnosis.annul(id, "Se digitó dos veces: la visita de ese día es la ficha " + visit.code() + ".");
    }
}

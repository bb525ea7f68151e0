package cl.vertiente.diagnosis.visit.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.diagnosis.form.domain.Answers;
import cl.vertiente.diagnosis.form.domain.Questionnaires;
import cl.vertiente.diagnosis.visit.domain.AsideSettlement;
import cl.vertiente.diagnosis.visit.domain.Diagnoses;
import cl.vertiente.diagnosis.visit.domain.Diagnosis;
import cl.vertiente.diagnosis.visit.domain.DiagnosisRevision;
import cl.vertiente.diagnosis.visit.domain.DiagnosisState;
import cl.vertiente.shared.AuditTrail;
import cl.vertiente.shared.Forbidden;
import cl.vertiente.shared.NotFound;
import cl.vertiente.shared.Stale;
import cl.vertiente.shared.StateForbids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;

/**
 * Two people wrote in one record. Somebody of its team, or the coordinator, says question by question whose answer holds; both versions
 * stay as they were, and what was chosen is a new one.
 */
@ApplicationScoped
@UseCase({Role.FIELD_ENGINEER, Role.COORDINATOR})
public class SettleAside {

    @Inject
    private Diagnoses diagnoses;

    @Inject
    private Questionnaires questionnaires;

    @Inject
    private DiagnosisInHand hand;

    @Inject
    private DiagnosisDesk desk;

    @Inject
    private DiagnosisViews views;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * @param version the one that counted when the choice was made
     * @param taken the questions whose answer is the one that lies beside; none to leave all as it is
     */
    public DiagnosisView settle(UUID id, UUID asideId, int version, Set<String> taken) {
        var diagnosis = hand.claim(id);
        var who = caller.required();
        if (!diagnosis.isOfTeam(who.id()) && !who.is(Role.COORDINATOR)) {
            throw new Forbidden("diagnosis.not-yours", "");
        }
        var aside = diagnoses.asides(id).stream().filter(found -> found.id().equals(asideId)).findFirst()
                .orElseThrow(() -> new NotFound("diagnosis.aside.not-found", ""));
        if (diagnosis.state() != DiagnosisState.DRAFT) {
            throw new StateForbids("diagnosis.not-a-draft", "");
        }
        if (version != diagnosis.revision()) {
            throw new Stale("diagnosis.aside.stale", "/version", views.view(diagnosis));
        }
        var before = desk.state(diagnosis, diagnoses.current(diagnosis));
        if (!taken.isEmpty()) {
            take(diagnosis, aside, taken);
        }
        diagnoses.add(new AsideSettlement(aside, diagnosis.revision(), who.id(), clock.instant()));
        audit.changed(Diagnosis.class, id, before, desk.state(diagnosis, diagnoses.current(diagnosis)));
        return views.view(diagnosis);
    }

    private void take(Diagnosis diagnosis, DiagnosisRevision aside, Set<String> taken) {
        var merged = merged(diagnoses.current(diagnosis).answers(), aside.answers(), taken);
        var questionnaire = questionnaires.version(diagnosis.questionnaireVersion()).orElseThrow();
        desk.check(questionnaire, merged, diagnosis.visitAt(), false, diagnosis.subject().waterSystemId());
        diagnoses.add(DiagnosisRevision.next(diagnosis, new DiagnosisRevision.Written(merged, diagnosis.visitAt(), caller.required().id(),
                clock.instant())));
        desk.derive(diagnosis, questionnaire, merged);
    }

    private static Answers merged(Answers current, Answers beside, Set<String> taken) {
        var merged = current;
        for (var question : taken) {
            merged = merged.with(question, beside.of(question).orElse(null));
        }
        return merged;
    }
}

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
import cl.vertiente.shared.Invalid;
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

    /** When the visit was: the record answers it, not the questionnaire. */
    static final String VISIT_AT = "visit_at";

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
     * @param taken the questions whose answer is the one that lies beside, {@value #VISIT_AT} for the time of the visit; none to leave
     *        all as it is
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
        var current = diagnoses.current(diagnosis);
        var before = desk.state(diagnosis, current);
        take(diagnosis, current, aside, taken);
        diagnoses.add(new AsideSettlement(aside, diagnosis.revision(), who.id(), clock.instant()));
        audit.changed(Diagnosis.class, id, before, desk.state(diagnosis, diagnoses.current(diagnosis)));
        return views.view(diagnosis);
    }

    /** What was chosen is the next version, unless it says what the one that counts says already. */
    private void take(Diagnosis diagnosis, DiagnosisRevision current, DiagnosisRevision aside, Set<String> taken) {
        var questionnaire = questionnaires.version(diagnosis.questionnaireVersion()).orElseThrow();
        taken.stream().filter(question -> !question.equals(VISIT_AT) && questionnaire.question(question).isEmpty()).findFirst()
                .ifPresent(unknown -> {
                    throw new Invalid("diagnosis.aside.unknown", "/taken", unknown);
                });
        var answers = merged(current.answers(), aside.answers(), taken);
        var written = new DiagnosisRevision.Written(answers, taken.contains(VISIT_AT) ? aside.visitAt() : current.visitAt(),
                caller.required().id(), clock.instant());
        if (!written.sha256().equals(current.sha256())) {
            desk.check(questionnaire, answers, written.visitAt(), false, diagnosis.subject().waterSystemId());
            diagnoses.add(DiagnosisRevision.next(diagnosis, written));
            desk.derive(diagnosis, questionnaire, answers);
        }
    }

    private static Answers merged(Answers current, Answers beside, Set<String> taken) {
        var merged = current;
        for (var question : taken) {
            if (!current.of(question).equals(beside.of(question))) {
                merged = merged.with(question, beside.of(question).orElse(null));
            }
        }
        return merged;
    }
}

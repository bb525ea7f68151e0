package cl.vertiente.diagnosis.visit.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.committee.domain.CoordinateCheck;
import cl.vertiente.committee.domain.PlaceChecks;
import cl.vertiente.committee.domain.WaterSystemRow;
import cl.vertiente.committee.domain.WaterSystems;
import cl.vertiente.diagnosis.form.domain.AnswerCheck;
import cl.vertiente.diagnosis.form.domain.Answers;
import cl.vertiente.diagnosis.form.domain.FormContext;
import cl.vertiente.diagnosis.form.domain.FormFault;
import cl.vertiente.diagnosis.form.domain.Indicators;
import cl.vertiente.diagnosis.form.domain.Questionnaire;
import cl.vertiente.diagnosis.score.domain.ScoredVisit;
import cl.vertiente.diagnosis.visit.domain.Diagnoses;
import cl.vertiente.diagnosis.visit.domain.Diagnosis;
import cl.vertiente.diagnosis.visit.domain.DiagnosisIndicators;
import cl.vertiente.diagnosis.visit.domain.DiagnosisRevision;
import cl.vertiente.diagnosis.visit.domain.DiagnosisState;
import cl.vertiente.shared.Chile;
import cl.vertiente.shared.Faults;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** What several use cases do with a record: hold its answers against the questionnaire, and take from them what lists ask. */
@ApplicationScoped
public class DiagnosisDesk {

    static final String VISIT_AT = "/visitAt";

    /** No visit of the programme is older: an earlier day is a year that was typed wrong. */
    private static final Instant EARLIEST_VISIT = LocalDate.of(1990, 1, 1).atStartOfDay(Chile.ZONE).toInstant();

    @Inject
    private Diagnoses diagnoses;

    @Inject
    private WaterSystems systems;

    @Inject
    private PlaceChecks places;

    @Inject
    private RegisteredElsewhere registered;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    /** The part of a record that the audit trail keeps of each change: the answers stand in their version. */
    public record State(DiagnosisState state, String label, Set<UUID> surveyors, Integer version, int base, String answersSha256) {
    }

    State state(Diagnosis diagnosis, DiagnosisRevision revision) {
        return new State(diagnosis.state(), diagnosis.label(), new TreeSet<>(diagnosis.surveyors()), revision.number(), revision.base(),
                revision.sha256());
    }

    /**
     * Holds the answers against the questionnaire.
     *
     * @param complete whether everything that is required has to be there
     * @param visitAt null while it is not known
     * @param systemId whose commune a point has to lie in
     * @throws cl.vertiente.shared.Invalid with all that is wrong, each at its answer
     */
    void check(Questionnaire questionnaire, Answers answers, Instant visitAt, boolean complete, UUID systemId) {
        var faults = new Faults();
        faults(questionnaire, answers, visitAt, complete, systemId)
                .forEach(fault -> faults.when(true, fault.messageKey(), fault.pointer(), fault.arguments()));
        faults.raise();
    }

    /** All that is wrong, each at its answer; empty when all is well. */
    List<FormFault> faults(Questionnaire questionnaire, Answers answers, Instant visitAt, boolean complete, UUID systemId) {
        var faults = new ArrayList<FormFault>();
        if (visitAt == null && complete) {
            faults.add(new FormFault(VISIT_AT, "diagnosis.visit-missing"));
        } else if (visitAt != null && visitAt.isAfter(clock.instant())) {
            faults.add(new FormFault(VISIT_AT, "diagnosis.visit-future"));
        } else if (visitAt != null && visitAt.isBefore(EARLIEST_VISIT)) {
            faults.add(new FormFault(VISIT_AT, "diagnosis.visit-past"));
        }
        var context = new FormContext(clock.instant().atZone(Chile.ZONE).toLocalDateTime(), new PointsOf(systemId));
        faults.addAll(AnswerCheck.faults(questionnaire, answers, complete, context));
        if (complete && faults.isEmpty()) {
            faults.addAll(registered.faults(questionnaire, answers, visitAt, systemId));
        }
        return List.copyOf(faults);
    }

    /** Holds points against the commune of a system, which is asked for with the first of them: many a draft has none. */
    private final class PointsOf implements FormContext.PointCheck {

        private final UUID systemId;
        private Optional<String> commune;

        private PointsOf(UUID systemId) {
            this.systemId = systemId;
        }

        @Override
        public CoordinateCheck check(BigDecimal latitude, BigDecimal longitude) {
            if (commune == null) {
                commune = systems.visibleTo(caller.required()).row(systemId).map(WaterSystemRow::communeCut);
            }
            return commune.map(cut -> places.check(cut, latitude, longitude)).orElse(CoordinateCheck.NOT_CHECKED);
        }
    }

    void describe(Diagnosis diagnosis, Set<UUID> team, String campaign) {
        diagnosis.describe(team.isEmpty() ? diagnosis.surveyors() : team, campaign);
    }

    /** Whether the people and the label are as they were sent along, or the record has gone on since. */
    boolean isDescribed(Diagnosis diagnosis, Set<UUID> team, String campaign, DiagnosisRevision sent) {
        var people = new TreeSet<>(team);
        people.add(diagnosis.authorId());
        return sent.isAside() || sent.number() < diagnosis.revision() || diagnosis.hasLabel(campaign)
                && (team.isEmpty() || diagnosis.surveyors().equals(people));
    }

    /** What lists and totals ask of a record that was just begun. */
    static DiagnosisIndicators indicators(Diagnosis diagnosis, Questionnaire questionnaire, Answers answers) {
        var indicators = new DiagnosisIndicators(diagnosis.id());
        indicators.take(diagnosis.revision(), Indicators.of(questionnaire, answers));
        return indicators;
    }

    /** Takes from the answers that count what lists and totals ask. @return whether anything is other than it was */
    boolean derive(Diagnosis diagnosis, Questionnaire questionnaire, Answers answers) {
        var kept = diagnoses.indicators(diagnosis.id());
        if (kept.isEmpty()) {
            diagnoses.add(indicators(diagnosis, questionnaire, answers));
            return true;
        }
        return kept.get().take(diagnosis.revision(), Indicators.of(questionnaire, answers));
    }

    /** A version as the index of the service and the gaps are drawn from it. */
    ScoredVisit scored(Diagnosis diagnosis, Questionnaire questionnaire, Answers answers) {
        var on = diagnosis.visitAt() == null ? diagnosis.begunAt() : diagnosis.visitAt();
        return ScoredVisit.of(diagnosis.id(), diagnosis.revision(), diagnosis.subject().waterSystemId(), diagnosis.subject().agreementId(),
                Chile.dateOf(on), questionnaire, answers);
    }
}

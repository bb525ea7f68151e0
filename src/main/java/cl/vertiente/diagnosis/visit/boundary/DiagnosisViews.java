package cl.vertiente.diagnosis.visit.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.People;
import cl.vertiente.committee.domain.WaterSystemRow;
import cl.vertiente.committee.domain.WaterSystems;
import cl.vertiente.diagnosis.form.domain.IndicatorValue;
import cl.vertiente.diagnosis.form.domain.Indicators;
import cl.vertiente.diagnosis.form.domain.Questionnaire;
import cl.vertiente.diagnosis.form.domain.Questionnaires;
import cl.vertiente.diagnosis.form.domain.Relevance;
import cl.vertiente.diagnosis.score.boundary.ServiceIndexView;
import cl.vertiente.diagnosis.score.boundary.ServiceScoring;
import cl.vertiente.diagnosis.score.domain.GapFilter;
import cl.vertiente.diagnosis.score.domain.GapRow;
import cl.vertiente.diagnosis.score.domain.Gaps;
import cl.vertiente.diagnosis.visit.domain.Diagnoses;
import cl.vertiente.diagnosis.visit.domain.Diagnosis;
import cl.vertiente.diagnosis.visit.domain.DiagnosisIndicators;
import cl.vertiente.diagnosis.visit.domain.DiagnosisRevision;
import cl.vertiente.diagnosis.visit.domain.DiagnosisStep;
import cl.vertiente.diagnosis.visit.domain.ObservationReply;
import cl.vertiente.diagnosis.visit.domain.PersonalAnswers;
import cl.vertiente.diagnosis.visit.domain.ReviewedObservation;
import cl.vertiente.diagnosis.visit.domain.RevisionView;
import cl.vertiente.shared.Chile;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Shows records to whoever reads them: the version that is theirs to read, and of people only what they need. */
@ApplicationScoped
public class DiagnosisViews {

    private static final int MOST_GAPS = 500;

    @Inject
    private Diagnoses diagnoses;

    @Inject
    private DiagnosisInHand hand;

    @Inject
    private Questionnaires questionnaires;

    @Inject
    private WaterSystems systems;

    @Inject
    private ServiceScoring scoring;

    @Inject
    private Gaps gaps;

    @Inject
    private People people;

    @Inject
    private CurrentCaller caller;

    /** The version that the caller reads. */
    DiagnosisView view(Diagnosis diagnosis) {
        return view(diagnosis, diagnoses.revision(diagnosis.id(), hand.shown(diagnosis)).orElseThrow());
    }

    DiagnosisView view(Diagnosis diagnosis, DiagnosisRevision revision) {
        var inside = !caller.isGore();
        var history = new History(
                diagnoses.steps(diagnosis.id()).stream().filter(step -> inside || step.revision() <= revision.number()).toList(),
                inside ? diagnoses.observations(diagnosis.id()) : List.of(), inside ? diagnoses.asides(diagnosis.id()) : List.of());
        return view(diagnosis, revision, history,
                revision.isAside() ? null : scoring.of(diagnosis.id(), revision.number()).orElse(null));
    }

    /** A record as its first version leaves it: nobody has done anything to it yet, which need not be asked. */
    DiagnosisView begun(Diagnosis diagnosis, DiagnosisRevision revision) {
        return view(diagnosis, revision, History.NONE, null);
    }

    private DiagnosisView view(Diagnosis diagnosis, DiagnosisRevision revision, History history, ServiceIndexView index) {
        var questionnaire = questionnaires.version(diagnosis.questionnaireVersion()).orElseThrow();
        var system = systems.visibleTo(caller.required()).row(diagnosis.subject().waterSystemId());
        var names = names(Stream.concat(diagnosis.surveyors().stream(), history.people()).collect(Collectors.toSet()));
        return new DiagnosisView(diagnosis.id(), diagnosis.code(), diagnosis.state(), diagnosis.label(),
                diagnosis.subject().agreementId(), diagnosis.subject().waterSystemId(),
                system.map(WaterSystemRow::officialName).orElse(null), system.map(WaterSystemRow::commune).orElse(null),
                diagnosis.questionnaireVersion(), revision.number() == null ? 0 : revision.number(), diagnosis.approvedRevision(),
                revision.visitAt(),
                diagnosis.surveyors().stream().map(id -> new DiagnosisView.PersonView(id, names.get(id)))
                        .sorted(Comparator.comparing(DiagnosisView.PersonView::name)).toList(),
                answers(diagnosis, questionnaire, revision), indicators(diagnosis, questionnaire, revision),
                index, gaps(diagnosis), standing(diagnosis),
                history.observations().stream().map(said -> observation(said, names)).toList(),
                history.steps().stream().map(step -> new DiagnosisView.StepView(step.verb(), step.from(), step.to(), step.revision(),
                        step.reason(), step.recordedAt(), names.get(step.recordedBy()))).toList(),
                history.asides().stream().map(aside -> new DiagnosisView.AsideView(aside.id(), aside.base(), aside.recordedAt(),
                        aside.recordedBy(), names.get(aside.recordedBy()))).toList());
    }

    /**
     * As they were written for whoever writes in it or answers for it; for others only what counts, with what is personal masked.
     */
    JsonNode answers(Diagnosis diagnosis, Questionnaire questionnaire, DiagnosisRevision revision) {
        return hand.seesPeople(diagnosis) ? revision.json()
                : new PersonalAnswers(questionnaire).masked(Relevance.counted(questionnaire, revision.answers())).json();
    }

    private TreeMap<String, IndicatorValue> indicators(Diagnosis diagnosis, Questionnaire questionnaire,
            DiagnosisRevision revision) {
        var kept = diagnoses.indicators(diagnosis.id()).filter(indicators -> Integer.valueOf(indicators.revision())
                .equals(revision.number())).map(DiagnosisIndicators::values);
        return new TreeMap<>(kept.orElseGet(() -> Indicators.of(questionnaire, revision.answers())));
    }

    private List<GapRow> standing(Diagnosis diagnosis) {
        return diagnosis.code() == null ? List.of() : gaps.visibleTo(caller.required()).standing(diagnosis.subject().waterSystemId(),
                diagnosis.id(), Chile.dateOf(diagnosis.visitAt()));
    }

    /** None of a record that was never handed in, which need not be asked. */
    private List<GapRow> gaps(Diagnosis diagnosis) {
        return diagnosis.code() == null ? List.of() : gaps.visibleTo(caller.required()).list(GapFilter.ofDiagnosis(diagnosis.id()), null,
                MOST_GAPS);
    }

    /** What was done to a record beside answering its questions. */
    private record History(List<DiagnosisStep> steps, List<ReviewedObservation> observations, List<DiagnosisRevision> asides) {

        private static final History NONE = new History(List.of(), List.of(), List.of());

        private Stream<UUID> people() {
            return Stream.of(steps.stream().map(DiagnosisStep::recordedBy), observations.stream().flatMap(History::people),
                    asides.stream().map(DiagnosisRevision::recordedBy)).flatMap(ids -> ids);
        }

        private static Stream<UUID> people(ReviewedObservation said) {
            return Stream.concat(Stream.of(said.observation().recordedBy()), said.replies().stream().map(ObservationReply::recordedBy));
        }
    }

    private static DiagnosisView.ObservationView observation(ReviewedObservation said, Map<UUID, String> names) {
        var observation = said.observation();
        return new DiagnosisView.ObservationView(observation.id(), observation.field(), observation.words(), said.state(),
                observation.revision(), observation.recordedAt(), names.get(observation.recordedBy()),
                said.replies().stream().map(reply -> new DiagnosisView.ReplyView(reply.to(), reply.words(), reply.recordedAt(),
                        names.get(reply.recordedBy()))).toList());
    }

    /** The caller's own name is at hand: a record that nobody else touched asks for none. */
    private Map<UUID, String> names(Set<UUID> ids) {
        var who = caller.required();
        return ids.equals(Set.of(who.id())) ? Map.of(who.id(), who.name()) : people.names(ids);
    }

    /** Who wrote each version, and when it was approved. */
    List<RevisionView> versions(List<DiagnosisRevision> revisions, List<DiagnosisStep> steps) {
        var names = names(revisions.stream().map(DiagnosisRevision::recordedBy).collect(Collectors.toSet()));
        return revisions.stream().map(revision -> new RevisionView(revision.id(), revision.number(), revision.base(),
                revision.recordedAt(), names.get(revision.recordedBy()), steps.stream().filter(step -> step.isApprovalOf(revision))
                        .map(DiagnosisStep::recordedAt).findFirst().orElse(null))).toList();
    }
}

package cl.vertiente.training.people.boundary;

import cl.vertiente.access.People;
import cl.vertiente.access.Person;
import cl.vertiente.shared.Chile;
import cl.vertiente.shared.DocumentLetters;
import cl.vertiente.shared.Rut;
import cl.vertiente.training.activity.boundary.ActivityInHand;
import cl.vertiente.training.activity.domain.Activities;
import cl.vertiente.training.activity.domain.TrainingActivity;
import cl.vertiente.training.activity.domain.TrainingSession;
import cl.vertiente.training.people.domain.Attendances;
import cl.vertiente.training.people.domain.Attendances.Seated;
import cl.vertiente.training.people.domain.Eligibility;
import cl.vertiente.training.people.domain.ScoreSummary.Scores;
import cl.vertiente.training.people.domain.Trainee;
import cl.vertiente.training.people.domain.Trainees;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** What the certificates of an activity rest on, for who reads it and for who answers for it. */
@ApplicationScoped
public class CertifiableActivities {

    @Inject
    private ActivityInHand hand;

    @Inject
    private Activities activities;

    @Inject
    private Attendances attendances;

    @Inject
    private EvaluationDesk evaluations;

    @Inject
    private Trainees trainees;

    @Inject
    private TraineeDesk desk;

    @Inject
    private People people;

    @Inject
    private DocumentLetters letters;

    public Certifiable read(UUID activityId) {
        return of(hand.read(activityId));
    }

    /**
     * The same for who answers for it, while nobody else does anything to it.
     *
     * @throws cl.vertiente.shared.Forbidden when the caller only reads it
     */
    public Certifiable keep(UUID activityId) {
        return of(hand.keep(activityId));
    }

    /** The record in which somebody goes on, who was merged into it. */
    public UUID personOf(UUID traineeId) {
        return trainees.find(traineeId).map(desk::current).map(Trainee::id).orElse(traineeId);
    }

    private Certifiable of(TrainingActivity activity) {
        var closed = activities.sessionsOf(activity.id()).stream().filter(TrainingSession::isClosed).toList();
        return new Certifiable(activity.id(), activity.agreementId(), activity.code(), activity.title(), activity.hours(),
                closed.isEmpty() ? null : Chile.dateOf(closed.get(0).content().startsAt()),
                closed.isEmpty() ? null : Chile.dateOf(closed.get(closed.size() - 1).content().startsAt()), trainers(closed),
                activity.state().isDone(), hand.isKeeper(activity), candidates(activity, closed));
    }

    private List<String> trainers(List<TrainingSession> closed) {
        return closed.stream().map(TrainingSession::content).flatMap(content -> Stream.concat(
                content.trainers().stream().map(people::find).flatMap(Optional::stream).map(Person::name),
                Stream.ofNullable(content.otherTrainers()))).distinct().toList();
    }

    private List<Certifiable.Candidate> candidates(TrainingActivity activity, List<TrainingSession> closed) {
        long held = closed.stream().mapToLong(CertifiableActivities::minutes).sum();
        var seats = new LinkedHashMap<UUID, Seated>();
        var attended = new HashMap<UUID, Long>();
        for (var session : closed) {
            for (var seat : attendances.roll(activity.id(), session.id(), false)) {
                seats.put(seat.trainee().id(), seat);
                boolean present = seat.attendance() != null && seat.attendance().isPresent();
                attended.merge(seat.trainee().id(), present ? minutes(session) : 0L, Long::sum);
            }
        }
        var scores = scores(activity.id());
        return seats.values().stream().filter(seat -> !seat.trainee().isBlocked())
                .map(seat -> new Certifiable.Candidate(seat.trainee().id(), seat.trainee().said().name(),
                Optional.ofNullable(seat.trainee().said().taxId()).map(Rut::masked).orElse(null), seat.waterSystem(),
                named(seat.trainee(), Eligibility.of(activity.rule(), attended.get(seat.trainee().id()), held,
                        scores.get(seat.trainee().id()))))).toList();
    }

    private Eligibility named(Trainee trainee, Eligibility found) {
        return letters.missing(trainee.said().name()).isEmpty() ? found : found.without(Eligibility.Shortfall.NAME_NOT_SHOWN);
    }

    private static long minutes(TrainingSession session) {
        return Duration.between(session.content().startsAt(), session.content().endsAt()).toMinutes();
    }

    private Map<UUID, BigDecimal> scores(UUID activityId) {
        var last = new HashMap<UUID, BigDecimal>();
        evaluations.scores(activityId).stream().filter(scores -> scores.after() != null)
                .forEach((Scores scores) -> last.put(scores.traineeId(), scores.after()));
        return last;
    }
}

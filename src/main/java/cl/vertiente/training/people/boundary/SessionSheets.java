package cl.vertiente.training.people.boundary;

import cl.vertiente.access.People;
import cl.vertiente.access.Person;
import cl.vertiente.agreement.domain.Agreements;
import cl.vertiente.shared.Chile;
import cl.vertiente.shared.Rut;
import cl.vertiente.training.activity.boundary.ActivityInHand;
import cl.vertiente.training.people.domain.Attendances;
import cl.vertiente.training.people.domain.TraineeConsent;
import cl.vertiente.training.people.domain.Trainees;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the paper list of a session says, for who keeps the session. */
@ApplicationScoped
public class SessionSheets {

    @Inject
    private ActivityInHand hand;

    @Inject
    private Attendances attendances;

    @Inject
    private Trainees trainees;

    @Inject
    private Agreements agreements;

    @Inject
    private People people;

    @Inject
    private Clock clock;

    /**
     * A session on paper.
     *
     * @param consent the text in force that everybody who signs agrees to; null for none
     * @param people those who are known, by name
     */
    public record Sheet(String code, String title, Instant startsAt, Instant endsAt, String place, String trainers, String agreementCode,
            String executor, String consent, List<Known> people) {
    }

    /** Somebody of the activity. */
    public record Known(String name, String maskedTaxId, String waterSystem) {
    }

    private String consent() {
        return trainees.consents().stream().filter(text -> !text.inForceFrom().isAfter(Chile.today(clock)))
                .max(Comparator.comparing(TraineeConsent::inForceFrom)).map(TraineeConsent::words).orElse(null);
    }

    public Sheet of(UUID sessionId) {
        var session = hand.keepSession(sessionId);
        var activity = hand.read(session.activityId());
        var agreement = agreements.find(activity.agreementId()).orElseThrow();
        var content = session.content();
        var trainers = Stream.concat(content.trainers().stream().map(people::find).flatMap(Optional::stream).map(Person::name),
                Stream.ofNullable(content.otherTrainers())).collect(Collectors.joining(", "));
        return new Sheet(activity.code(), activity.title(), content.startsAt(), content.endsAt(), content.place(), trainers,
                agreement.code(), agreements.executorOf(agreement).legalName(),
                consent(),
                attendances.roll(activity.id(), sessionId, !session.isClosed()).stream().filter(one -> !one.trainee().isBlocked())
                        .map(one -> new Known(one.trainee().said().name(),
                        Optional.ofNullable(one.trainee().said().taxId()).map(Rut::masked).orElse(null), one.waterSystem())).toList());
    }
}

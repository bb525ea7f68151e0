package cl.vertiente.training.activity.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.evidence.photo.PhotoOwner;
import cl.vertiente.evidence.photo.PhotoSubject;
import cl.vertiente.shared.Chile;
import cl.vertiente.shared.Invalid;
import cl.vertiente.shared.StateForbids;
import cl.vertiente.training.activity.domain.ActivityState;
import cl.vertiente.training.activity.domain.TrainingSession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/**
 * Photos of a session: seen by who sees it, brought by who keeps it until its activity is validated. They show people, so that the
 * regional government does not see them here.
 */
@ApplicationScoped
public class SessionPhotoOwner implements PhotoOwner {

    /** The name of the kind. */
    public static final String KIND = "TRAINING_SESSION";

    @Inject
    private ActivityInHand hand;

    @Inject
    private CurrentCaller caller;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Set<Role> keepers() {
        return EnumSet.of(Role.COORDINATOR, Role.TRAINER);
    }

    @Override
    public Place see(UUID sessionId, UUID within) {
        return place(hand.readSession(sessionId));
    }

    @Override
    public Place keep(UUID sessionId, UUID within) {
        var session = hand.keepSession(sessionId);
        if (hand.read(session.activityId()).state() == ActivityState.VALIDATED) {
            throw new StateForbids("training.activity.held", "");
        }
        return place(session);
    }

    /** Also of an activity that was validated. */
    @Override
    public Place release(UUID sessionId, UUID within) {
        return place(hand.keepSession(sessionId));
    }

    @Override
    public void check(UUID sessionId, PhotoSubject subject) {
        if (!subject.isWhole()) {
            throw new Invalid("training.session.photo-subject", subject.assetId() == null ? "/questionId" : "/assetId");
        }
    }

    @Override
    public Instant shownUntil(UUID sessionId) {
        return caller.isGore() ? Instant.EPOCH : null;
    }

    @Override
    public String page(UUID sessionId) {
        return "/capacitacion/sesiones/" + sessionId;
    }

    private static Place place(TrainingSession session) {
        var content = session.content();
        return new Place(content.latitude(), content.longitude(), Chile.dateOf(session.startsAt()));
    }
}

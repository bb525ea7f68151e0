package cl.vertiente.training.activity.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.agreement.domain.Agreements;
import cl.vertiente.shared.Forbidden;
import cl.vertiente.shared.NotFound;
import cl.vertiente.training.activity.domain.Activities;
import cl.vertiente.training.activity.domain.TrainingActivity;
import cl.vertiente.training.activity.domain.TrainingSession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/**
 * Which activity a caller reads, and which one a caller keeps: the coordinator all, a trainer those of which they teach a session or
 * for whose committees they answer. The regional government reads what was held; what is foreign is not there.
 */
@ApplicationScoped
public class ActivityInHand {

    @Inject
    private Activities activities;

    @Inject
    private Agreements agreements;

    @Inject
    private CurrentCaller caller;

    /** @throws NotFound when it is unknown, of another region, or not for the caller yet */
    public TrainingActivity read(UUID id) {
        return activities.find(id).filter(this::isVisible).orElseThrow(ActivityInHand::unknown);
    }

    /**
     * The same for who changes it, while nobody else does.
     *
     * @throws Forbidden when the caller only reads it
     */
    public TrainingActivity keep(UUID id) {
        var activity = activities.claim(id).filter(this::isVisible).orElseThrow(ActivityInHand::unknown);
        require(activity);
        return activity;
    }

    /** @throws NotFound when it is unknown, of another region, or not for the caller yet */
    public TrainingSession readSession(UUID id) {
        return seenSession(id).orElseThrow(ActivityInHand::unknownSession);
    }

    /** Empty when it is unknown, of another region, or not for the caller yet. */
    public Optional<TrainingSession> seenSession(UUID id) {
        return activities.session(id).filter(session -> activities.find(session.activityId()).filter(this::isVisible).isPresent());
    }

    /**
     * The same for who changes it, while nobody else does.
     *
     * @throws Forbidden when the caller only reads it
     */
    public TrainingSession keepSession(UUID id) {
        var session = activities.claimSession(id).orElseThrow(ActivityInHand::unknownSession);
        var activity = activities.findWithAgreement(session.activityId()).filter(this::isVisible)
                .orElseThrow(ActivityInHand::unknownSession);
        require(activity);
        return session;
    }

    /** Whether the caller changes it; for the pages, which offer nothing that would be refused. */
    public boolean isKeeper(TrainingActivity activity) {
        var who = caller.required();
        return who.is(Role.COORDINATOR) || who.is(Role.TRAINER) && activities.isTaughtOrAnsweredForBy(activity.id(), who.id());
    }

    private void require(TrainingActivity activity) {
        if (!isKeeper(activity)) {
            throw new Forbidden("training.activity.not-keeper", "");
        }
    }

    private boolean isVisible(TrainingActivity activity) {
        var who = caller.required();
        return agreements.find(activity.agreementId()).filter(agreement -> who.seesRegion(agreement.regionCut())).isPresent()
                && (!who.isGore() || activity.state().isDone());
    }

    private static NotFound unknown() {
        return new NotFound("training.activity.not-found", "");
    }

    private static NotFound unknownSession() {
        return new NotFound("training.session.not-found", "");
    }
}

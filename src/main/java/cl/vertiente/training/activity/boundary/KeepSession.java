package cl.vertiente.training.activity.boundary;

import cl.vertiente.access.People;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.agreement.domain.Agreements;
import cl.vertiente.shared.AuditTrail;
import cl.vertiente.shared.Chile;
import cl.vertiente.shared.Faults;
import cl.vertiente.shared.StateForbids;
import cl.vertiente.shared.rest.Precondition;
import cl.vertiente.territory.Communes;
import cl.vertiente.training.activity.domain.Activities;
import cl.vertiente.training.activity.domain.ActivityMode;
import cl.vertiente.training.activity.domain.ActivityStep;
import cl.vertiente.training.activity.domain.ActivityVerb;
import cl.vertiente.training.activity.domain.SessionContent;
import cl.vertiente.training.activity.domain.SessionMove;
import cl.vertiente.training.activity.domain.SessionView;
import cl.vertiente.training.activity.domain.TrainingActivity;
import cl.vertiente.training.activity.domain.TrainingSession;
import cl.vertiente.training.activity.domain.WallClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Plans a session of an activity, or says otherwise when, where and by whom it is. The same again changes nothing; a session that was
 * moved keeps the date that it had first, and why it was moved.
 */
@ApplicationScoped
@UseCase({Role.COORDINATOR, Role.TRAINER})
public class KeepSession {

    /** Who teaches on behalf of the programme. */
    static final Set<Role> TEACH = EnumSet.of(Role.TRAINER, Role.COORDINATOR, Role.FIELD_ENGINEER, Role.DESIGNER);

    @Inject
    private Activities activities;

    @Inject
    private Agreements agreements;

    @Inject
    private ActivityInHand hand;

    @Inject
    private ActivityDesk desk;

    @Inject
    private People people;

    @Inject
    private Communes communes;

    @Inject
    private Precondition precondition;

    @Inject
    private AuditTrail audit;

    /** @param created false when it was there */
    public record Kept(SessionView session, boolean created) {
    }

    /** The activity is claimed first, so that of two devices that send the same the second finds what the first wrote. */
    public Kept keep(UUID id, SessionRequest request) {
        activities.claim(request.activityId());
        return activities.session(id).isPresent() ? change(id, request) : add(id, request);
    }

    private Kept add(UUID id, SessionRequest request) {
        var activity = hand.keep(request.activityId());
        activity.requireOpen();
        check(activity, request, Set.of());
        var session = new TrainingSession(id, activity.id(), request.content());
        activities.add(session);
        audit.changed(TrainingSession.class, id, null, session.content());
        return new Kept(desk.session(id), true);
    }

    private Kept change(UUID id, SessionRequest request) {
        var session = hand.keepSession(id);
        if (!session.activityId().equals(request.activityId())) {
            throw new StateForbids("training.session.id-taken", "");
        }
        var before = session.content();
        if (before.equals(request.content())) {
            audit.unchanged();
            return new Kept(desk.session(id), false);
        }
        session.requireOpen();
        var activity = hand.keep(session.activityId());
        activity.requireOpen();
        precondition.check(desk.session(id));
        check(activity, request, before.trainers());
        var said = desk.said(request.reason());
        var move = session.plan(request.content(), said);
        keep(activity, move, said);
        audit.changed(TrainingSession.class, id, before, session.content());
        return new Kept(desk.session(id), false);
    }

    /** A date that moved moves the activity, too, unless it is suspended: then nobody waits for it. */
    private void keep(TrainingActivity activity, Optional<SessionMove> move, ActivityStep.Said said) {
        if (move.isPresent()) {
            activities.add(move.get());
            if (activity.state().isOpen()) {
                activities.add(activity.move(ActivityVerb.RESCHEDULE, said));
            }
        }
    }

    private void check(TrainingActivity activity, SessionRequest request, Set<UUID> known) {
        var content = request.content();
        var faults = new Faults();
        WallClock.check(faults, request.startsAt(), "/startsAt");
        WallClock.check(faults, request.endsAt(), "/endsAt");
        faults.when(isOutside(activity, content.startsAt()), "training.session.outside-agreement", "/startsAt");
        faults.when(content.place() == null && activity.content().mode() != ActivityMode.REMOTE, "training.session.place-missing",
                "/place");
        faults.when(content.commune() != null && communes.nameOf(content.commune()).isEmpty(), "training.session.commune-unknown",
                "/communeCut");
        faults.when((content.latitude() == null) != (content.longitude() == null), "training.session.half-position", "/latitude");
        faults.when(!teach(content, known), "training.session.trainer-unknown", "/trainers");
        faults.raise();
    }

    private boolean isOutside(TrainingActivity activity, Instant startsAt) {
        var agreement = agreements.find(activity.agreementId()).orElseThrow();
        var day = Chile.dateOf(startsAt);
        return agreement.startOn() != null && day.isBefore(agreement.startOn())
                || agreement.endOn() != null && day.isAfter(agreement.endOn());
    }

    /** Whoever taught it before may have left since. */
    private boolean teach(SessionContent content, Set<UUID> known) {
        List<UUID> teachers = people.active(TEACH).stream().map(person -> person.id()).toList();
        return content.trainers().stream().allMatch(one -> known.contains(one) || teachers.contains(one));
    }
}

package cl.vertiente.demo.world;

import cl.vertiente.agreement.domain.AgreementView;
import cl.vertiente.shared.Chile;
import cl.vertiente.training.activity.boundary.ActivityMover;
import cl.vertiente.training.activity.boundary.ActivityRequest;
import cl.vertiente.training.activity.boundary.KeepActivity;
import cl.vertiente.training.activity.boundary.KeepSession;
import cl.vertiente.training.activity.boundary.MoveActivity;
import cl.vertiente.training.activity.boundary.SessionRequest;
import cl.vertiente.training.activity.boundary.ValidateActivity;
import cl.vertiente.training.activity.domain.ActivityKind;
import cl.vertiente.training.activity.domain.ActivityMode;
import cl.vertiente.training.activity.domain.ActivityVerb;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

/** The activities of the demonstration, each with one session, and the steps that they take. */
@ApplicationScoped
public class DemoActivities {

    private static final ActivityRequest.Rule RULE = new ActivityRequest.Rule(BigDecimal.valueOf(75), null);

    @Inject
    private KeepActivity keepActivity;

    @Inject
    private KeepSession keepSession;

    @Inject
    private MoveActivity moveActivity;

    @Inject
    private ValidateActivity validateActivity;

    /**
     * An activity as it is planned; its identifier and that of its session follow from its name.
     *
     * @param begin of its session, which lasts as many hours as the activity
     */
    record Plan(AgreementView agreement, String name, ActivityKind kind, String topic, String title, int hours, String audience,
            String place, LocalTime begin, Collection<UUID> systems) {

        UUID id() {
            return DemoIds.of(name);
        }

        UUID session() {
            return DemoIds.of(name + " session");
        }
    }

    void plan(Plan plan, LocalDate day) {
        keepActivity.keep(plan.id(), new ActivityRequest(plan.agreement().id(), plan.kind(), plan.topic(), plan.title(), null,
                BigDecimal.valueOf(plan.hours()), ActivityMode.ON_SITE, plan.audience(), RULE, new LinkedHashSet<>(plan.systems())));
        meet(plan, day, null);
    }

    /** Its session is on that day. @param reason why it is not on the day that was said before; null for the first time */
    void meet(Plan plan, LocalDate day, String reason) {
        keepSession.keep(plan.session(), new SessionRequest(plan.id(), instant(day, plan.begin()),
                instant(day, plan.begin().plusHours(plan.hours())), plan.place(), null, null, null, Set.of(DemoIds.of("capacitacion")),
                null, reason));
    }

    void hold(UUID activity) {
        moveActivity.move(activity, ActivityVerb.HOLD, new ActivityMover.Request(null));
    }

    /** Validated, or opened again for a reason. */
    void review(UUID activity, ActivityVerb verb, String reason) {
        validateActivity.move(activity, verb, new ActivityMover.Request(reason));
    }

    private static OffsetDateTime instant(LocalDate day, LocalTime time) {
        return ZonedDateTime.of(day, time, Chile.ZONE).toOffsetDateTime();
    }
}

package cl.vertiente.diagnosis.score.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.committee.domain.Assignments;
import cl.vertiente.diagnosis.score.domain.Gap;
import cl.vertiente.diagnosis.score.domain.GapAnswer;
import cl.vertiente.diagnosis.score.domain.GapStep;
import cl.vertiente.diagnosis.score.domain.GapView;
import cl.vertiente.diagnosis.score.domain.Gaps;
import cl.vertiente.diagnosis.score.domain.IndexTables;
import cl.vertiente.shared.Chile;
import cl.vertiente.shared.Forbidden;
import cl.vertiente.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** What keeping and moving gaps share: who may, what is seen of one, how it weighs. */
@ApplicationScoped
public class GapDesk {

    @Inject
    private Gaps gaps;

    @Inject
    private IndexTables tables;

    @Inject
    private GapProposing proposing;

    @Inject
    private Assignments assignments;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    /** The coordinator keeps all gaps; the field engineer those of committees for which an agreement makes them responsible. */
    boolean isResponsible(UUID systemId) {
        var who = caller.required();
        return who.is(Role.COORDINATOR) || who.is(Role.FIELD_ENGINEER) && assignments.isResponsible(who.id(), systemId);
    }

    void requireResponsible(UUID systemId) {
        if (!isResponsible(systemId)) {
            throw new Forbidden("diagnosis.gap.not-responsible", "");
        }
    }

    GapView view(UUID id) {
        gaps.write();
        return gaps.visibleTo(caller.required()).find(id).orElseThrow(() -> new NotFound("diagnosis.gap.not-found", ""));
    }

    void weigh(Gap gap) {
        proposing.weigh(gap, tables.current().table());
    }

    /** @param on null for today */
    GapStep.Said said(LocalDate on, String reason, GapAnswer answer) {
        return new GapStep.Said(on == null ? today() : on, reason == null || reason.isBlank() ? null : reason.strip(), answer,
                caller.required().id(), clock.instant());
    }

    LocalDate today() {
        return Chile.today(clock);
    }
}

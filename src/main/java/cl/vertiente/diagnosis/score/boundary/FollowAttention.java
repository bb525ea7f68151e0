package cl.vertiente.diagnosis.score.boundary;

import cl.vertiente.agreement.domain.GapAttention;
import cl.vertiente.diagnosis.score.domain.Gap;
import cl.vertiente.diagnosis.score.domain.GapAnswer;
import cl.vertiente.diagnosis.score.domain.GapVerb;
import cl.vertiente.diagnosis.score.domain.Gaps;
import cl.vertiente.shared.AuditTrail;
import cl.vertiente.shared.Invalid;
import cl.vertiente.shared.StateForbids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * What a component does about a gap takes the gap on, in the same transaction: attended when it begins, resolved when it is done. A gap
 * that somebody took further stays where it is.
 */
@ApplicationScoped
public class FollowAttention {

    @Inject
    private Gaps gaps;

    @Inject
    private GapDesk desk;

    @Inject
    private AuditTrail audit;

    void follow(@Observes GapAttention attention) {
        var gap = gaps.find(attention.gapId()).filter(found -> found.place().waterSystemId().equals(attention.waterSystemId()))
                .orElseThrow(() -> new Invalid("diagnosis.gap.other-committee", "/gapId"));
        switch (attention.stage()) {
            case MEANT -> requireOpen(gap);
            case BEGUN -> {
                requireOpen(gap);
                take(gap, GapVerb.ATTEND, attention);
            }
            default -> {
                take(gap, GapVerb.ATTEND, attention);
                take(gap, GapVerb.RESOLVE, attention);
            }
        }
        gaps.write();
    }

    private static void requireOpen(Gap gap) {
        if (gap.state().isOver()) {
            throw new StateForbids("diagnosis.gap.over", "/gapId");
        }
        if (!gap.isConfirmed()) {
            throw new StateForbids("diagnosis.gap.unconfirmed", "/gapId");
        }
    }

    /** The step, where it starts from the state in which the gap is; nothing happens to it before what happened last. */
    private void take(Gap gap, GapVerb verb, GapAttention attention) {
        if (!verb.startsFrom(gap.state()) || !gap.isConfirmed()) {
            return;
        }
        var was = GapProposing.Kept.of(gap);
        var last = MoveGap.lastDay(gap);
        var on = attention.on().isBefore(last) ? last : attention.on();
        gap.take(verb, desk.said(on, null, new GapAnswer(attention.answerId(), attention.answer())));
        audit.changed(Gap.class, gap.id(), was, GapProposing.Kept.of(gap));
    }
}

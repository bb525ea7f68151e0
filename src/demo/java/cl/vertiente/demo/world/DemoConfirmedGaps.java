package cl.vertiente.demo.world;

import cl.vertiente.agreement.domain.AgreementView;
import cl.vertiente.diagnosis.score.boundary.MoveGap;
import cl.vertiente.diagnosis.score.boundary.ReadGaps;
import cl.vertiente.diagnosis.score.domain.GapFilter;
import cl.vertiente.diagnosis.score.domain.GapRow;
import cl.vertiente.diagnosis.score.domain.GapSeverity;
import cl.vertiente.diagnosis.score.domain.GapVerb;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What the engineers say of the gaps that the rules propose after approved visits: most are confirmed, the grave ones chosen, some
 * discarded with a reason; those of one visit in nine still wait.
 */
@ApplicationScoped
public class DemoConfirmedGaps implements DemoSet {

    private static final Duration AFTER_VISIT = Duration.ofDays(8);
    private static final Duration AFTER_PROPOSAL = Duration.ofDays(1);
    private static final int WAITS = 9;
    private static final int DISCARDED = 6;
    private static final int MOST = 200;
    private static final String BIOBIO = "08";
    private static final List<String> REASONS = List.of("La directiva ya lo repara con recursos propios",
            "Se revisó de nuevo en terreno: no falta", "Lo cubre un proyecto de la DOH en ejecución");

    @Inject
    private DemoProgramme programme;

    @Inject
    private ReadGaps readGaps;

    @Inject
    private MoveGap moveGap;

    @Override
    public Head head() {
        return new Head(64, "confirmed gaps", 1);
    }

    @Override
    public void load() {
        programme.eachInTurn((agreement, served, place) -> look(agreement,
                DemoDiagnoses.idOf(served.waterSystemId(), agreement.code()), place));
    }

    /** Gaps are published by the approval of their visit. */
    private void look(AgreementView agreement, UUID visit, int place) {
        programme.as(agreement.regionCut().equals(BIOBIO) ? "terreno" : "coordinacion");
        var proposed = place % WAITS == WAITS - 1 ? List.<GapRow>of()
                : readGaps.list(GapFilter.ofDiagnosis(visit), null, MOST).items().stream()
                        .filter(gap -> gap.published() && gap.isPending()).toList();
        int at = 0;
        for (var gap : proposed) {
            decide(gap, place + at++, DemoDiagnoses.visitAt(place).plus(AFTER_VISIT));
        }
    }

    private void decide(GapRow gap, int turn, Instant day) {
        var steps = readGaps.one(gap.id()).steps();
        var last = steps.get(steps.size() - 1).recordedAt().plus(AFTER_PROPOSAL);
        DemoClock.get().show(last.isAfter(day) ? last : day);
        if (turn % DISCARDED == 0 && gap.severity() != GapSeverity.CRITICAL) {
            step(gap, GapVerb.DISCARD, REASONS.get(turn / DISCARDED % REASONS.size()));
        } else {
            step(gap, GapVerb.CONFIRM, null);
            if (gap.severity() == GapSeverity.CRITICAL || gap.severity() == GapSeverity.HIGH) {
                step(gap, GapVerb.PRIORITISE, null);
            }
        }
    }

    private void step(GapRow gap, GapVerb verb, String reason) {
        DemoClock.get().show(DemoClock.get().instant().plusSeconds(60));
        moveGap.move(gap.id(), verb, new MoveGap.Request(null, reason, null));
    }
}

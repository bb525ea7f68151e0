package cl.vertiente.diagnosis.water.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cl.vertiente.shared.Invalid;
import cl.vertiente.shared.StateForbids;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The life of an alert: where each verb starts, what it needs, and which result ends it. */
class WaterAlertTest {

    private static final UUID SOMEBODY = UUID.randomUUID();
    private static final Instant NOW = Instant.parse("2026-10-20T12:00:00Z");
    private static final LocalDate FIRST = LocalDate.of(2026, 10, 1);

    private static WaterAlert opened(SampleMethod method, String reading) {
        var alert = new WaterAlert(UUID.randomUUID(), Samples.SYSTEM, reading.split(" ")[0], NOW);
        alert.see(seen(method, reading, Samples.TAKEN), SOMEBODY, NOW);
        return alert;
    }

    private static WaterAlert.Seen seen(SampleMethod method, String reading, Instant taken) {
        var sample = Samples.of(method, WaterType.TREATED, taken, null, Norm.readings(reading));
        return new WaterAlert.Seen(UUID.randomUUID(), sample, SampleJudgement.of(sample, Norm.loaded()).readings().get(0));
    }

    private static AlertStep act(WaterAlert alert, AlertVerb verb, LocalDate on, String whom, String words) {
        return alert.act(verb, new AlertAct(on, whom, words, null), FIRST, SOMEBODY, NOW);
    }

    @Test
    void eachVerbStartsWhereItMay() {
        var starts = Map.of(AlertVerb.COMMUNICATE, EnumSet.of(AlertState.OPEN), AlertVerb.ACT, EnumSet.of(AlertState.COMMUNICATED),
                AlertVerb.CLOSE, EnumSet.of(AlertState.COMMUNICATED, AlertState.IN_ACTION),
                AlertVerb.DISCARD, EnumSet.of(AlertState.OPEN, AlertState.COMMUNICATED, AlertState.IN_ACTION),
                AlertVerb.WITHDRAW, EnumSet.of(AlertState.OPEN, AlertState.COMMUNICATED, AlertState.IN_ACTION),
                AlertVerb.OPEN, Set.<AlertState>of(), AlertVerb.SEEN_AGAIN, Set.<AlertState>of());
        for (var verb : AlertVerb.values()) {
            for (var state : AlertState.values()) {
                assertThat(verb.startsAt(state)).as(verb + " at " + state).isEqualTo(starts.get(verb).contains(state));
            }
        }
    }

    @Test
    void goesFromOpenToClosed() {
        var alert = opened(SampleMethod.LABORATORY, "FREE_CL = 0.1");
        assertThat(alert.state()).isEqualTo(AlertState.OPEN);
        assertThat(alert.level()).isEqualTo(AlertLevel.CRITICAL);
        act(alert, AlertVerb.COMMUNICATE, FIRST, "Presidenta", null);
        act(alert, AlertVerb.ACT, FIRST, null, "Se ajusta el dosificador");
        assertThat(act(alert, AlertVerb.CLOSE, LocalDate.of(2026, 10, 20), null, null).act().on()).isEqualTo("2026-10-20");
        assertThat(alert.state()).isEqualTo(AlertState.CLOSED);
        assertThatThrownBy(() -> act(alert, AlertVerb.DISCARD, FIRST, null, "Otra")).isInstanceOf(StateForbids.class);
    }

    @Test
    void nothingIsDiscardedWithoutAReasonNorToldToNobody() {
        var alert = opened(SampleMethod.LABORATORY, "FREE_CL = 0.1");
        assertThatThrownBy(() -> act(alert, AlertVerb.DISCARD, FIRST, null, null)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> act(alert, AlertVerb.COMMUNICATE, FIRST, null, null)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> act(alert, AlertVerb.COMMUNICATE, LocalDate.of(2026, 10, 21), "A", null)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> act(alert, AlertVerb.COMMUNICATE, FIRST.minusDays(1), "A", null)).isInstanceOf(Invalid.class);
        assertThat(alert.state()).as("a refusal moves nothing").isEqualTo(AlertState.OPEN);
    }

    @Test
    void aFurtherResultKeepsTheStateAndRaisesTheLevel() {
        var alert = opened(SampleMethod.FIELD, "TURB = 3");
        act(alert, AlertVerb.COMMUNICATE, FIRST, "Presidenta", null);
        var step = alert.see(seen(SampleMethod.LABORATORY, "TURB = 5", Samples.TAKEN.plusSeconds(86_400)), SOMEBODY, NOW);
        assertThat(step.verb()).isEqualTo(AlertVerb.SEEN_AGAIN);
        assertThat(alert.state()).isEqualTo(AlertState.COMMUNICATED);
        assertThat(alert.level()).isEqualTo(AlertLevel.HIGH);
        assertThat(alert.isCertified()).isTrue();
    }

    @Test
    void whatALaboratoryFoundOnlyALaboratoryTakesAway() {
        var found = opened(SampleMethod.LABORATORY, "FREE_CL = 0.1");
        var measured = opened(SampleMethod.FIELD, "FREE_CL = 0.1");
        var later = Samples.TAKEN.plusSeconds(60);
        var kit = result(later, SampleMethod.FIELD, Verdict.NOT_JUDGED, null, NotJudged.FIELD_KIT);
        var laboratory = result(later, SampleMethod.LABORATORY, Verdict.COMPLIES, null, null);
        assertThat(found.isAnsweredBy(kit)).isFalse();
        assertThat(measured.isAnsweredBy(kit)).isTrue();
        assertThat(found.isAnsweredBy(laboratory)).isTrue();
        assertThat(measured.isAnsweredBy(laboratory)).isTrue();
        assertThat(found.isAnsweredBy(result(Samples.TAKEN, SampleMethod.LABORATORY, Verdict.COMPLIES, null, null)))
                .as("not later").isFalse();
        assertThat(found.isAnsweredBy(result(later, SampleMethod.LABORATORY, Verdict.NOT_JUDGED, null, NotJudged.DETECTION_LIMIT)))
                .as("left open").isFalse();
        assertThat(found.isAnsweredBy(result(later, SampleMethod.LABORATORY, Verdict.COMPLIES, AlertLevel.NOTICE, null)))
                .as("within the limit, but still worth a notice").isFalse();
    }

    private static MeasuredResult result(Instant taken, SampleMethod method, Verdict verdict, AlertLevel level, NotJudged reason) {
        return new MeasuredResult(UUID.randomUUID(), taken, method, WaterType.TREATED, "FREE_CL", Qualifier.EQUAL, new BigDecimal("0.5"),
                null, false, verdict, level, reason, null);
    }
}

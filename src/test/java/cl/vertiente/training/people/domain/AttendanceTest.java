package cl.vertiente.training.people.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cl.vertiente.shared.BusinessException.Fault;
import cl.vertiente.shared.Invalid;
import cl.vertiente.shared.StateForbids;
import java.time.Instant;
import java.time.LocalTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AttendanceTest {

    private static final Instant START = Instant.parse("2026-11-20T13:00:00Z");
    private static final Instant END = Instant.parse("2026-11-20T17:00:00Z");

    private final Trainee ana = People.trainee("Ana Soto", "12.345.678-5");

    @Test
    void keepsThePresenceThatOneDeviceSawAgainstTheAbsenceOfAnother() {
        var attendance = new Attendance(People.mark(ana, People.here("2026-11-20T13:10:00Z"), null));
        assertThat(attendance.take(People.mark(ana, People.away(null), null))).isFalse();
        assertThat(attendance.isPresent()).isTrue();
    }

    @Test
    void comesToTheSameInWhateverOrderDevicesSpeak() {
        var here = People.mark(ana, People.here("2026-11-20T13:10:00Z"), null);
        var away = People.mark(ana, People.away(null), null);
        var one = new Attendance(away);
        assertThat(one.take(here)).isTrue();
        var other = new Attendance(here);
        other.take(away);
        assertThat(one.isPresent()).isEqualTo(other.isPresent()).isTrue();
        assertThat(one.arrivedAt()).isEqualTo(other.arrivedAt());
        assertThat(one.markId()).isEqualTo(other.markId()).isEqualTo(here.id());
    }

    @Test
    void keepsTheEarlierArrivalAndTheFirstSignature() {
        var attendance = new Attendance(People.mark(ana, People.here("2026-11-20T13:10:00Z"), null));
        var signed = new Presence(true, Instant.parse("2026-11-20T13:05:00Z"), "a".repeat(64), SignatureKind.DRAWN, MarkSource.LIST, null);
        var later = new Presence(true, Instant.parse("2026-11-20T13:50:00Z"), "b".repeat(64), SignatureKind.PAPER, MarkSource.LIST, null);
        assertThat(attendance.take(People.mark(ana, signed, null))).isTrue();
        assertThat(attendance.take(People.mark(ana, later, null))).isFalse();
        assertThat(attendance.arrivedAt()).isEqualTo("2026-11-20T13:05:00Z");
        assertThat(attendance.signature()).isEqualTo("a".repeat(64));
        assertThat(attendance.signatureKind()).isEqualTo(SignatureKind.DRAWN);
    }

    @Test
    void isTakenBackOnlyByACorrectionOfWhatHolds() {
        var first = People.mark(ana, People.here(null), null);
        var attendance = new Attendance(first);
        assertThatThrownBy(() -> attendance.take(People.mark(ana, People.away("error"), UUID.randomUUID())))
                .isInstanceOf(StateForbids.class);
        assertThat(attendance.isPresent()).isTrue();
        assertThat(attendance.take(People.mark(ana, People.away("error"), first.id()))).isTrue();
        assertThat(attendance.isPresent()).isFalse();
        assertThat(attendance.isCorrected()).isTrue();
        assertThatThrownBy(() -> attendance.take(People.mark(ana, People.here(null), first.id()))).isInstanceOf(StateForbids.class);
    }

    @Test
    void correctsNothingThatNobodySaid() {
        assertThatThrownBy(() -> new Attendance(People.mark(ana, People.away("error"), UUID.randomUUID())))
                .isInstanceOf(StateForbids.class);
    }

    @Test
    void goesOnUnderThePersonThatTheTraineeTurnedOutToBe() {
        var seen = new Attendance(People.mark(ana, People.here("2026-11-20T13:10:00Z"), null));
        var eva = People.trainee("Ana Soto Rojas", null);
        var missed = new Attendance(People.mark(eva, People.away(null), null));
        missed.absorb(seen);
        assertThat(missed.isPresent()).isTrue();
        assertThat(missed.arrivedAt()).isEqualTo("2026-11-20T13:10:00Z");
        var moved = Attendance.of(eva.id(), seen);
        assertThat(moved.traineeId()).isEqualTo(eva.id());
        assertThat(moved.isPresent()).isTrue();
    }

    @Test
    void opensTheListTwoHoursBefore() {
        var rules = new RollRules(START, END, false);
        assertThatThrownBy(() -> rules.check(People.here(null), false, false, START.minusSeconds(7201))).isInstanceOf(StateForbids.class);
        rules.check(People.here(null), false, false, START.minusSeconds(7200));
    }

    @Test
    void takesAfterClosingOnlyCorrectionsAndPeopleByHandEachWithAReason() {
        var closed = new RollRules(START, END, true);
        assertThatThrownBy(() -> closed.check(People.here(null), false, false, END)).isInstanceOf(StateForbids.class);
        closed.check(People.away("Firmó por otra"), true, true, END);
        closed.check(byHand("Llegó sin avisar"), false, false, END);
        assertThatThrownBy(() -> closed.check(byHand("Ya estaba"), true, false, END)).isInstanceOf(StateForbids.class);
        pointsAt("/reason", () -> closed.check(byHand(" "), false, false, END));
        pointsAt("/reason", () -> closed.check(People.away(null), true, true, END));
    }

    @Test
    void refusesArrivalsOutsideTheSessionAndOfWhoWasNotThere() {
        var rules = new RollRules(START, END, false);
        pointsAt("/arrivedAt", () -> rules.check(People.here("2026-11-20T17:00:01Z"), false, false, END));
        pointsAt("/arrivedAt", () -> rules.check(People.here("2026-11-20T10:59:59Z"), false, false, END));
        pointsAt("/arrivedAt", () -> rules.check(new Presence(false, START, null, null, MarkSource.LIST, null), false, false, END));
        var absentSigns = new Presence(false, null, "a".repeat(64), SignatureKind.DRAWN, MarkSource.LIST, null);
        pointsAt("/signature", () -> rules.check(absentSigns, false, false, END));
        var unknownKind = new Presence(true, null, "a".repeat(64), null, MarkSource.LIST, null);
        pointsAt("/signatureKind", () -> rules.check(unknownKind, false, false, END));
        rules.check(People.here("2026-11-20T17:00:00Z"), false, false, END);
    }

    @Test
    void readsTheHourOfAnArrivalAsOneOfTheSession() {
        var rules = new RollRules(START, END, false);
        assertThat(rules.arrival(null)).isNull();
        assertThat(rules.arrival(LocalTime.of(10, 20))).as("an hour in Chile").isEqualTo("2026-11-20T13:20:00Z");
        assertThat(rules.isArrival(rules.arrival(LocalTime.of(14, 0)))).isTrue();
        assertThat(rules.isArrival(rules.arrival(LocalTime.of(14, 1)))).isFalse();
        assertThat(rules.isArrival(rules.arrival(LocalTime.of(7, 59)))).isFalse();
        var night = new RollRules(Instant.parse("2026-11-21T01:00:00Z"), Instant.parse("2026-11-21T04:00:00Z"), false);
        assertThat(night.arrival(LocalTime.of(23, 30))).isEqualTo("2026-11-21T02:30:00Z");
        assertThat(night.arrival(LocalTime.of(0, 30))).as("past midnight").isEqualTo("2026-11-21T03:30:00Z");
    }

    @Test
    void keepsTheSignatureWhenOnlyTheArrivalIsCorrected() {
        var signed = People.mark(ana, new Presence(true, Instant.parse("2026-11-20T13:05:00Z"), "a".repeat(64), SignatureKind.DRAWN,
                MarkSource.LIST, null), null);
        var attendance = new Attendance(signed);
        var later = People.mark(ana, new Presence(true, Instant.parse("2026-11-20T13:50:00Z"), null, null, MarkSource.LIST, "tarde"),
                signed.id());
        assertThat(attendance.take(later)).isTrue();
        assertThat(attendance.arrivedAt()).isEqualTo("2026-11-20T13:50:00Z");
        assertThat(attendance.signature()).isEqualTo("a".repeat(64));
        assertThat(attendance.signatureKind()).isEqualTo(SignatureKind.DRAWN);
        attendance.take(People.mark(ana, People.away("no vino"), later.id()));
        assertThat(attendance.signature()).isNull();
        assertThat(attendance.arrivedAt()).isNull();
    }

    private static Presence byHand(String reason) {
        return new Presence(true, null, null, null, MarkSource.BY_HAND, reason);
    }

    private static void pointsAt(String pointer, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(Invalid.class,
                refusal -> assertThat(refusal.faults()).extracting(Fault::pointer).containsExactly(pointer));
    }
}

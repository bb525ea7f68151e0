package cl.vertiente.training.people.domain;

import cl.vertiente.shared.Phone;
import cl.vertiente.shared.Rut;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** People and what is said of them, valid by default, for the tests of this package. */
final class People {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    static final Instant NOW = Instant.parse("2026-11-20T13:30:00Z");
    static final UUID SESSION = UUID.fromString("01936500-0000-7000-8000-00000000aaaa");
    static final UUID SYSTEM = UUID.fromString("01936500-0000-7000-8000-00000000bbbb");
    static final UUID TRAINER = UUID.fromString("01936500-0000-7000-8000-00000000cccc");

    private People() {
    }

    static TraineeCard card(String name, String rut, TraineePost post) {
        return new TraineeCard(name, rut == null ? null : Rut.of(rut), rut == null ? "Pasaporte 123" : null,
                rut == null ? "Extranjera sin RUT" : null, Sex.FEMALE, AgeBand.FROM_30_TO_44, post, SYSTEM, "08301",
                Phone.of("912345678"), LocalDate.of(2026, 11, 19), "CAP-2024-1");
    }

    static Trainee trainee(String name, String rut) {
        return new Trainee(UUID.randomUUID(), card(name, rut, TraineePost.OPERATOR), NOW, TODAY);
    }

    static Presence here(String arrival) {
        return new Presence(true, arrival == null ? null : Instant.parse(arrival), null, null, MarkSource.LIST, null);
    }

    static Presence away(String reason) {
        return new Presence(false, null, null, null, MarkSource.LIST, reason);
    }

    static AttendanceMark mark(Trainee trainee, Presence presence, UUID corrects) {
        return new AttendanceMark(SESSION, UUID.randomUUID(), trainee, new AttendanceMark.Said(presence, corrects, false, TRAINER, NOW));
    }
}

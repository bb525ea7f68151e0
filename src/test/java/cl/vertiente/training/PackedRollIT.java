package cl.vertiente.training;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.committee.Registered;
import cl.vertiente.testing.Api;
import cl.vertiente.testing.AtOnce;
import cl.vertiente.testing.Ledger;
import cl.vertiente.testing.Server;
import cl.vertiente.testing.ServerTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Figures are a recount of the attendances, whoever marks, closes, corrects, merges and describes at once while rolls are packed: before
 * they are packed again as after it, for whoever asks, over any days.
 */
@ServerTest
class PackedRollIT {

    private static final List<String> ACCOUNTS = List.of("coordinacion", "capacitacion", "auditoria", "gore.biobio", "gore.maule");
    private static final List<String> DAYS = List.of("2026-09-30", "2026-10-01", "2026-10-19");
    private static final List<String> POSTS = List.of("PRESIDENT", "TREASURER", "OPERATOR", "MEMBER", "MUNICIPAL");
    private static final List<String> SEXES = List.of("FEMALE", "MALE", "NOT_SAID");
    private static final List<String> AGES = List.of("FROM_18_TO_29", "FROM_60", "NOT_SAID");

    private final Api coordinator = Api.as("coordinacion");
    private final List<String> agreements = new ArrayList<>();
    private final List<String> systems = new ArrayList<>();
    private final List<String> activities = new ArrayList<>();
    private final List<String> sessions = new ArrayList<>();
    private final List<String> people = new ArrayList<>();
    private final Map<String, Integer> done = new ConcurrentHashMap<>();

    /** Two agreements of two regions, two activities of each, of three days; people of their committees. */
    @BeforeEach
    void planned() {
        Ledger.clock(Server.CLOCK);
        for (var region : List.of("08", "07")) {
            var ledger = Ledger.signed(region, false, false);
            agreements.add(ledger.id);
            var system = Registered.id(region.equals("08") ? Registered.alone() : Registered.alone("Linares", Registered.name()));
            systems.add(system);
            coordinator.put(ledger.path("/participations/" + UUID.randomUUID()), Map.of("waterSystemId", system, "beneficiaries", 9))
                    .is(201);
            for (int i = 0; i < 2; i++) {
                activity(ledger.id, system);
            }
        }
        for (int i = 0; i < 24; i++) {
            var id = UUID.randomUUID().toString();
            coordinator.put("/trainees/" + id, described(systems.get(i % 2))).is(201);
            people.add(id);
        }
    }

    @AfterEach
    void today() {
        Ledger.clock(Server.CLOCK);
    }

    private void activity(String agreement, String system) {
        var body = new LinkedHashMap<>(Trainings.unsent().with("agreementId", agreement));
        body.put("invited", List.of(system));
        var activity = UUID.randomUUID().toString();
        coordinator.put("/training-activities/" + activity, body).is(201);
        activities.add("/training-activities/" + activity);
        for (var day : DAYS) {
            var session = "/training-sessions/" + UUID.randomUUID();
            coordinator.put(session, Map.of("activityId", activity, "startsAt", day + "T10:00:00-03:00", "endsAt", day + "T11:30:00-03:00",
                    "place", "Sede", "otherTrainers", "Relatora invitada")).is(201);
            sessions.add(session);
        }
    }

    private static Map<String, Object> described(String system) {
        var body = new HashMap<String, Object>(Map.of("name", "Persona C" + UUID.randomUUID().toString().replaceAll("[^a-f]", ""), "post",
                any(POSTS), "sex", any(SEXES), "ageBand", any(AGES), "document", "P9", "documentReason", "Sin RUT"));
        if (system == null) {
            body.put("commune", "07401");
        } else {
            body.put("waterSystemId", system);
        }
        return body;
    }

    private static <T> T any(List<T> all) {
        return all.get(ThreadLocalRandom.current().nextInt(all.size()));
    }

    private Void live() {
        for (int i = 0; i < 30; i++) {
            int what = ThreadLocalRandom.current().nextInt(20);
            if (what < 9) {
                mark();
            } else if (what < 12) {
                correct();
            } else if (what < 14) {
                act("closed", any(sessions), "/close", Map.of());
            } else if (what < 16) {
                act("merged", "/trainees/" + any(people), "/merge", Map.of("into", any(people), "reason", "La misma persona"));
            } else if (what < 18) {
                var at = "/trainees/" + any(people);
                var body = described(ThreadLocalRandom.current().nextInt(4) == 0 ? null : any(systems));
                accepted("described", coordinator.put(at, body, "If-Match", coordinator.get(at).is(200).header("ETag")));
            } else if (what < 19) {
                Api.nobody().post("/test-hooks/packed-rolls", Map.of()).is(204);
            } else {
                var found = coordinator.get("/training-figures?agreement=" + any(agreements)).is(200).json();
                var bySex = new int[1];
                found.at("/cuts/SEX").forEach(part -> bySex[0] += part.at("/count/attendances").asInt());
                assertThat(bySex[0]).as("one snapshot").isEqualTo(found.at("/everybody/attendances").asInt());
            }
        }
        return null;
    }

    private void mark() {
        accepted("marked", coordinator.put(any(sessions) + "/attendances/" + UUID.randomUUID(), Map.of("traineeId", any(people), "present",
                ThreadLocalRandom.current().nextInt(5) > 0, "source", "BY_HAND", "reason", "Lista en papel")));
    }

    private void correct() {
        var at = any(sessions) + "/attendances/";
        for (var row : coordinator.get(at).is(200).json().get("items")) {
            if (row.hasNonNull("markId")) {
                accepted("corrected", coordinator.put(at + UUID.randomUUID(), Map.of("traineeId", row.get("traineeId").asText(), "present",
                        !row.get("present").asBoolean(), "source", "BY_HAND", "reason", "Era otra", "corrects",
                        row.get("markId").asText())));
                return;
            }
        }
    }

    private void act(String what, String at, String verb, Map<String, Object> body) {
        accepted(what, coordinator.post(at + verb, body, "If-Match", coordinator.get(at).is(200).header("ETag")));
    }

    /** Done, or lost against somebody else; never our fault. */
    private void accepted(String what, Api.Answer answer) {
        assertThat(answer.status()).as(answer.text()).isIn(200, 201, 404, 409, 412, 422);
        if (answer.status() < 300) {
            done.merge(what, 1, Integer::sum);
        }
    }

    private void areARecount() throws Exception {
        for (var account : ACCOUNTS) {
            for (var agreement : List.of("", agreements.get(0), agreements.get(1))) {
                for (var days : List.of(List.of("", ""), List.of("2026-10-01", "2026-10-01"), List.of("2026-10-01", ""),
                        List.of("", "2026-09-30"), List.of("2026-02-28", "2026-10-19"))) {
                    TurnoutRecount.compare(account, agreement, days.get(0), days.get(1));
                }
            }
        }
    }

    @Test
    void areARecountWhateverSixPeopleDoAtOnce() throws Exception {
        areARecount();
        Callable<Void> life = this::live;
        for (int round = 0; round < 2; round++) {
            AtOnce.call(6, life);
            areARecount();
            Api.nobody().post("/test-hooks/packed-rolls", Map.of()).is(204);
            areARecount();
        }
        assertThat(done).as("all kinds happened").containsOnlyKeys("marked", "corrected", "closed", "merged", "described");
        sessions.forEach(session -> act("closed", session, "/close", Map.of()));
        act("held", activities.get(0), "/hold", Map.of());
        act("held", activities.get(2), "/hold", Map.of());
        areARecount();
        assertThat(TurnoutRecount.persons("gore.biobio", agreements.get(0))).isPositive();
        assertThat(TurnoutRecount.persons("gore.maule", agreements.get(0))).isZero();
        assertThat(TurnoutRecount.persons("gore.maule", agreements.get(1))).isPositive();
        forgetSomebody();
        areARecount();
        Api.nobody().post("/test-hooks/packed-rolls", Map.of()).is(204);
        areARecount();
    }

    /** Who is let go stays counted. */
    private void forgetSomebody() {
        var before = TurnoutRecount.persons("coordinacion", agreements.get(0));
        act("held", activities.get(1), "/hold", Map.of());
        act("held", activities.get(3), "/hold", Map.of());
        var forgotten = people.stream().filter(person -> Api.as("admin").post("/personal-data/TRAINEE/" + person + "/forget",
                Map.of("reason", "Solicitud")).status() == 204).limit(3).count();
        assertThat(forgotten).isPositive();
        assertThat(TurnoutRecount.persons("coordinacion", agreements.get(0))).isEqualTo(before);
    }
}

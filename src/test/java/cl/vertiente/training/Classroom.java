package cl.vertiente.training;

import cl.vertiente.committee.Registered;
import cl.vertiente.testing.Api;
import cl.vertiente.testing.Ledger;
import cl.vertiente.testing.Server;
import java.util.Map;
import java.util.UUID;

/** A course of one session that is going on, with the people of one committee. Who uses it puts the clock back at the end. */
final class Classroom {

    static final String DURING = "2026-10-20T15:00:00Z";

    final Api trainer = Api.as("capacitacion");
    final String system = Registered.id(Registered.served(0)).toString();
    final String activity;
    final String session = UUID.randomUUID().toString();
    final Trainings planned;

    private Classroom(Trainings planned) {
        this.planned = planned;
        activity = planned.at().substring(planned.at().lastIndexOf('/') + 1);
        trainer.put("/training-sessions/" + session, planned.session("2026-10-20T11:00:00-03:00", "2026-10-20T15:00:00-03:00")).is(201);
        Ledger.clock(DURING);
    }

    static Classroom open() {
        Ledger.clock(Server.CLOCK);
        return new Classroom(Trainings.plan());
    }

    /** One whose certificates ask for no test. */
    static Classroom certifying() {
        Ledger.clock(Server.CLOCK);
        var planned = Trainings.unsent();
        planned.body().put("certificateRule", Map.of("minimumAttendance", 75));
        Api.as("capacitacion").put(planned.at(), planned.body()).is(201);
        return new Classroom(planned);
    }

    /** A name that nobody else has. */
    static String named(String name) {
        return name + " S" + UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "o";
    }

    /** Somebody of the committee. @return their identifier */
    String recorded(String name) {
        var id = UUID.randomUUID().toString();
        trainer.put("/trainees/" + id, Map.of("name", name, "post", "OPERATOR", "sex", "FEMALE", "waterSystemId", system, "document",
                "Pasaporte X1", "documentReason", "Extranjera")).is(201);
        return id;
    }

    /** Somebody who was there. @return their identifier */
    String present(String name) {
        var id = recorded(name);
        comes(id);
        return id;
    }

    /** Somebody who is known was there, too. */
    void comes(String id) {
        trainer.put("/training-sessions/" + session + "/attendances/" + UUID.randomUUID(), Map.of("traineeId", id, "present", true))
                .is(201);
    }

    /** @return the identifier of their certificate */
    String certify(String id) {
        return trainer.post("/reports/certificado/issues", Map.of("activityId", activity, "traineeId", id)).is(201).json().get("id")
                .asText();
    }

    /** The session is closed and the activity held: then the regional government reads it. */
    void hold() {
        act("/training-sessions/" + session, "/close");
        act(planned.at(), "/hold");
    }

    private void act(String at, String verb) {
        trainer.post(at + verb, Map.of(), "If-Match", trainer.get(at).is(200).header("ETag")).is(200);
    }
}

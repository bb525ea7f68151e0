package cl.vertiente.training;

import cl.vertiente.committee.Registered;
import cl.vertiente.testing.Api;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** An activity of the demonstration's agreement of Biobío, for a committee that the trainer answers for; vary one thing. */
public final class Trainings {

    private final String id = UUID.randomUUID().toString();
    private final Map<String, Object> body = new LinkedHashMap<>();

    private Trainings() {
        body.put("agreementId", agreementId());
        body.put("kind", "COURSE");
        body.put("topic", "DISINFECTION");
        body.put("title", "Cloración y calidad del agua");
        body.put("hours", 8);
        body.put("mode", "ON_SITE");
        body.put("certificateRule", Map.of("minimumAttendance", 75, "minimumScore", 4));
        body.put("invited", List.of(Registered.id(Registered.served(0))));
    }

    /** The identifier of the demonstration's agreement of Biobío. */
    public static String agreementId() {
        var agreements = Api.as("coordinacion").get("/agreements?limit=500").is(200).json().get("items");
        return StreamSupport.stream(agreements.spliterator(), false).filter(one -> one.get("code").asText().equals("PAT-APR-08-DEMO"))
                .findFirst().orElseThrow().get("id").asText();
    }

    /** One that nobody sent yet. */
    public static Trainings unsent() {
        return new Trainings();
    }

    /** One that is planned. */
    public static Trainings plan() {
        var planned = unsent();
        Api.as("capacitacion").put(planned.at(), planned.body()).is(201);
        return planned;
    }

    public String at() {
        return "/training-activities/" + id;
    }

    public String id() {
        return id;
    }

    public String agreement() {
        return body.get("agreementId").toString();
    }

    public Map<String, Object> body() {
        return body;
    }

    public Map<String, Object> with(String field, Object value) {
        var varied = new LinkedHashMap<>(body);
        varied.put(field, value);
        return varied;
    }

    /** A session of it, with one thing more. @param more name and value */
    public Map<String, Object> session(String startsAt, String endsAt, Object... more) {
        var session = new LinkedHashMap<String, Object>();
        session.put("activityId", id);
        session.put("startsAt", startsAt);
        session.put("endsAt", endsAt);
        session.put("place", "Sede vecinal");
        session.put("otherTrainers", "Relatora invitada");
        if (more.length > 0) {
            session.put(more[0].toString(), more[1]);
        }
        return session;
    }
}

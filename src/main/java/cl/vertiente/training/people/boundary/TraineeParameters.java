package cl.vertiente.training.people.boundary;

import cl.vertiente.shared.Unreadable;
import cl.vertiente.shared.rest.Query;
import cl.vertiente.training.people.domain.Sex;
import cl.vertiente.training.people.domain.TraineeFilter;
import cl.vertiente.training.people.domain.TraineePost;
import java.util.UUID;

/** The filters of the trainees as they stand in an address; list and page read them here. */
public final class TraineeParameters {

    public static final String[] NAMES = {"q", "region", "commune", "system", "agreement", "activity", "post", "sex"};

    private TraineeParameters() {
    }

    public static TraineeFilter filter(Query query) {
        return new TraineeFilter(query.text("q"), query.text("region"), query.text("commune"), id(query, "system"), id(query, "agreement"),
                id(query, "activity"), query.oneOf(TraineePost.class, "post"), query.oneOf(Sex.class, "sex"));
    }

    private static UUID id(Query query, String name) {
        try {
            return query.text(name) == null ? null : UUID.fromString(query.text(name));
        } catch (IllegalArgumentException unreadable) {
            throw new Unreadable("shared.query.value", "?" + name, name);
        }
    }
}

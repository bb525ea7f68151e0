package cl.vertiente.training.people.domain;

import cl.vertiente.access.Caller;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The rows behind a figure, within what a caller sees: as many as the figure says, since both are the same question. */
public interface FigureRows {

    Headcount count(Caller caller, FigureSlice slice);

    /** One page, each person once, after the identifier that {@code after} holds; null for the first. */
    List<Person> persons(Caller caller, FigureSlice slice, List<String> after, int limit);

    /** One page by the beginning of the session, after the row that {@code after} names (beginning, session, trainee). */
    List<Came> attendances(Caller caller, FigureSlice slice, List<String> after, int limit);

    /** Somebody who came, and how often within the figure. */
    record Person(Trainee trainee, int attendances) {
    }

    /**
     * Somebody at a session.
     *
     * @param post of that day
     * @param waterSystem of that day; null for none
     * @param commune of that day
     */
    record Came(UUID sessionId, Instant startsAt, String activityCode, String title, String agreementCode, Trainee trainee,
            TraineePost post, String waterSystem, String commune) {
    }
}

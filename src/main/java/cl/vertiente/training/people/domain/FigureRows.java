package cl.vertiente.training.people.domain;

import cl.vertiente.access.Caller;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The rows behind a figure, within what a caller sees: as many as the figure says, since both are the same question. */
public interface FigureRows {

    Headcount count(Caller caller, FigureSlice slice);

    /**
     * One page, each person once, by name, after the name and identifier that {@code after} holds; null for the first. Whoever sees no
     * names gets them in no order that would tell one.
     */
    List<Person> persons(Caller caller, FigureSlice slice, List<String> after, int limit);

    /** One page by the beginning of the session, after the row that {@code after} names (beginning, session, name, trainee). */
    List<Came> attendances(Caller caller, FigureSlice slice, List<String> after, int limit);

    /** How many sessions count, and how long they took. */
    Held held(Caller caller, FigureScope scope);

    /** One page of them by their beginning, after the one that {@code after} names (beginning, session). */
    List<FigureSession> sessions(Caller caller, FigureScope scope, List<String> after, int limit);

    /** @param minutes of all of them */
    record Held(int sessions, long minutes) {
    }

    /**
     * Somebody who came, and how often within the figure.
     *
     * @param placed the name by which the row stands where it stands; empty where no name may be told
     */
    record Person(Trainee trainee, int attendances, String placed) {
    }

    /**
     * Somebody at a session.
     *
     * @param post of that day
     * @param waterSystem of that day; null for none
     * @param commune of that day
     * @param placed the name by which the row stands within its session; empty where no name may be told
     */
    record Came(UUID sessionId, Instant startsAt, String activityCode, String title, String agreementCode, Trainee trainee,
            TraineePost post, String waterSystem, String commune, String placed) {
    }
}

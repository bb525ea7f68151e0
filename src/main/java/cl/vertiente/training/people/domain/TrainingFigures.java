package cl.vertiente.training.people.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Who was trained, counted by the rule of {@link Headcount}: a person once, an attendance each time. Only closed sessions count, since the
 * list of an open one still changes.
 *
 * @param sessions closed ones
 * @param hours of those
 * @param leadersBySex those of a board, whom agreements count apart
 * @param cuts parts of the whole; in those by post, committee, commune, agreement and month a person may stand in several
 * @param neverReached committees of the agreements from which nobody came
 */
public record TrainingFigures(long sessions, BigDecimal hours, Headcount everybody, Headcount leaders, Map<Sex, Headcount> leadersBySex,
        Map<FigureCut, List<Part>> cuts, List<Missed> neverReached) {

    /**
     * A part.
     *
     * @param key code or identifier; null for what nobody said
     * @param name of a committee, commune or agreement; null where the key is a code of ours
     */
    public record Part(String key, String name, Headcount count) {
    }

    /** A committee that nobody came from. */
    public record Missed(UUID waterSystemId, String name, String agreementCode) {
    }
}

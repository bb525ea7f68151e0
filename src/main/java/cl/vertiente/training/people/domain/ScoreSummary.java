package cl.vertiente.training.people.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;

/**
 * What the tests of an activity came to, of nobody in particular. Who took only one of the two counts in its mean and not in the gain.
 *
 * @param before how many took the first test
 * @param meanBefore null when nobody did
 * @param after how many took the last one
 * @param meanAfter null when nobody did
 * @param both how many took both
 * @param gain mean of what those of both gained; null when there are none
 */
public record ScoreSummary(int before, BigDecimal meanBefore, int after, BigDecimal meanAfter, int both, BigDecimal gain) {

    /** Of fewer a mean is as good as somebody's score. */
    public static final int FEWEST_TOLD = 3;

    private static final int DECIMALS = 2;

    /** The mean of fewer tells of whom it is. */
    public static final int FEWEST = 3;

    /** The scores of one person; null for a test that they did not take. */
    public record Scores(UUID traineeId, BigDecimal before, BigDecimal after) {

        BigDecimal gained() {
            return before == null || after == null ? null : after.subtract(before);
        }
    }

    public static ScoreSummary of(Collection<Scores> people) {
        return new ScoreSummary(count(people, Scores::before), mean(people, Scores::before), count(people, Scores::after),
                mean(people, Scores::after), count(people, Scores::gained), mean(people, Scores::gained));
    }

    /** For who reads of nobody in particular: a mean of one or two would tell what they scored. */
    public ScoreSummary ofNobody() {
        return new ScoreSummary(before, before < FEWEST ? null : meanBefore, after, after < FEWEST ? null : meanAfter, both,
                both < FEWEST ? null : gain);
    }

    private static int count(Collection<Scores> people, Function<Scores, BigDecimal> score) {
        return (int) people.stream().map(score).filter(Objects::nonNull).count();
    }

    private static BigDecimal mean(Collection<Scores> people, Function<Scores, BigDecimal> score) {
        int count = count(people, score);
        return count == 0 ? null : people.stream().map(score).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(count), DECIMALS, RoundingMode.HALF_UP);
    }
}

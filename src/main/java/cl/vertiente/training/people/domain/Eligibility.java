package cl.vertiente.training.people.domain;

import cl.vertiente.training.activity.domain.CertificateRule;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Whether somebody gets the certificate of an activity, by the rule of that activity: how much of its closed sessions they were at, by
 * their minutes, and what they reached in the last test.
 *
 * @param attendance percent, by tenths rounded down: what is shown never says more than the rule found
 * @param score of the last test; null for none
 * @param shortfalls why not; empty for whoever gets it. A name that documents cannot show is one, too: a certificate without it is none
 */
public record Eligibility(BigDecimal attendance, BigDecimal score, Set<Shortfall> shortfalls) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** What is missing. */
    public enum Shortfall { NO_ATTENDANCE, ATTENDANCE_LOW, NO_SCORE, SCORE_LOW, NAME_NOT_SHOWN }

    /** Keeps a copy, in an order of its own. */
    public Eligibility {
        shortfalls = Collections.unmodifiableSet(shortfalls.isEmpty() ? EnumSet.noneOf(Shortfall.class) : EnumSet.copyOf(shortfalls));
    }

    /**
     * Compares exactly: 74,99 % is below 75 %.
     *
     * @param attended minutes of the closed sessions at which they were
     * @param held minutes of all closed sessions
     * @param score of the last test; null for none
     */
    public static Eligibility of(CertificateRule rule, long attended, long held, BigDecimal score) {
        var shortfalls = EnumSet.noneOf(Shortfall.class);
        if (attended == 0) {
            shortfalls.add(Shortfall.NO_ATTENDANCE);
        } else if (BigDecimal.valueOf(attended).multiply(HUNDRED)
                .compareTo(rule.minimumAttendance().multiply(BigDecimal.valueOf(held))) < 0) {
            shortfalls.add(Shortfall.ATTENDANCE_LOW);
        }
        if (rule.minimumScore() != null && score == null) {
            shortfalls.add(Shortfall.NO_SCORE);
        } else if (rule.minimumScore() != null && score.compareTo(rule.minimumScore()) < 0) {
            shortfalls.add(Shortfall.SCORE_LOW);
        }
        var percent = held == 0 ? BigDecimal.ZERO.setScale(1)
                : BigDecimal.valueOf(attended).multiply(HUNDRED).divide(BigDecimal.valueOf(held), 1, RoundingMode.FLOOR);
        return new Eligibility(percent, score, shortfalls);
    }

    /** The same, and what is missing besides. */
    public Eligibility without(Shortfall besides) {
        var all = EnumSet.of(besides);
        all.addAll(shortfalls);
        return new Eligibility(attendance, score, all);
    }

    public boolean isMet() {
        return shortfalls.isEmpty();
    }
}

package cl.vertiente.committee.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What was found at a system, by codes of those who found it.
 *
 * @param waterRight as the last approved visit found it; null when none did
 * @param gaps how many published gaps are open, by severity
 * @param index of the last published visit that has one; null when none has
 * @param water what the last judged samples say; null when nothing was ever judged
 */
public record AtlasFacts(Right waterRight, SortedMap<String, Long> gaps, Index index, Water water) {

    /** Nothing was found. */
    public static final AtlasFacts NONE = new AtlasFacts(null, new TreeMap<>(), null, null);

    /** How the right to the water stands. @param state null when nobody said; @param grantedFlow in litres a second, null when unknown */
    public record Right(String state, BigDecimal grantedFlow, LocalDate seenOn) {
    }

    /** The letter of the service. */
    public record Index(String letter, LocalDate visitedOn) {
    }

    /** The verdict of the norm. @param level how grave what is out of its limits is; null when nothing is */
    public record Water(String verdict, String level, LocalDate sampledOn) {
    }

    public static AtlasFacts of(Right waterRight) {
        return new AtlasFacts(waterRight, new TreeMap<>(), null, null);
    }

    public static AtlasFacts of(SortedMap<String, Long> gaps, Index index) {
        return new AtlasFacts(null, gaps, index, null);
    }

    public static AtlasFacts of(Water water) {
        return new AtlasFacts(null, new TreeMap<>(), null, water);
    }

    /** With what another knows. */
    public AtlasFacts and(AtlasFacts other) {
        return new AtlasFacts(other.waterRight == null ? waterRight : other.waterRight, other.gaps.isEmpty() ? gaps : other.gaps,
                other.index == null ? index : other.index, other.water == null ? water : other.water);
    }
}

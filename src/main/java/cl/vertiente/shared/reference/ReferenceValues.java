package cl.vertiente.shared.reference;

import cl.vertiente.shared.BusinessException.Fault;
import cl.vertiente.shared.RowOutcome;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * Rows of one value each by day, month or year, compared with what is on file: the same value changes nothing, another one is refused
 * unless it is brought as a correction. What looks unlikely is flagged and taken.
 *
 * @param <K> by what a value is known
 */
public final class ReferenceValues<K extends Comparable<? super K>> {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final TreeMap<K, BigDecimal> values;
    private final Map<K, BigDecimal> onFile;
    private final Map<K, Integer> rows = new HashMap<>();
    private final BigDecimal mostPercent;
    private final UnaryOperator<K> before;
    private final List<Fresh<K>> fresh = new ArrayList<>();

    /** A value to store. */
    public record Fresh<K>(K key, BigDecimal value, String source) {
    }

    /** A row that could be read. */
    public record Said<K>(ReferenceRow row, K key, BigDecimal value, String source) {
    }

    /**
     * @param mostPercent by how much a value may differ from the one before it, null for any
     * @param before the day or month before, where every one must have a value; null where that is not so
     */
    public ReferenceValues(Map<K, BigDecimal> onFile, BigDecimal mostPercent, UnaryOperator<K> before) {
        this.onFile = onFile;
        this.values = new TreeMap<>(onFile);
        this.mostPercent = mostPercent;
        this.before = before;
    }

    /** @param said in the order of the file; rows that could not be read among them, with their faults */
    public List<ReferenceJudgement> compare(List<Said<K>> said) {
        var verdicts = new ArrayList<ReferenceJudgement>();
        var flagged = new ArrayList<Said<K>>();
        for (var each : said) {
            var refusal = refusal(each);
            verdicts.add(refusal);
            if (refusal == null) {
                values.put(each.key(), each.value());
                flagged.add(each);
            }
        }
        for (int i = 0; i < verdicts.size(); i++) {
            if (verdicts.get(i) == null) {
                verdicts.set(i, taken(said.get(i)));
            }
        }
        return verdicts;
    }

    public List<Fresh<K>> fresh() {
        return fresh;
    }

    private ReferenceJudgement refusal(Said<K> said) {
        var row = said.row();
        if (!row.isReadable()) {
            return ReferenceJudgement.rejected(row.number(), row.faults());
        }
        var twice = rows.putIfAbsent(said.key(), row.number());
        if (twice != null) {
            return ReferenceJudgement.rejected(row.number(), "shared.reference.twice", twice);
        }
        var known = onFile.get(said.key());
        if (known != null && known.compareTo(said.value()) != 0 && !row.isCorrection()) {
            return ReferenceJudgement.rejected(row.number(), "shared.reference.other-value", known.stripTrailingZeros().toPlainString());
        }
        return null;
    }

    private ReferenceJudgement taken(Said<K> said) {
        var known = onFile.get(said.key());
        if (known != null && known.compareTo(said.value()) == 0) {
            return ReferenceJudgement.of(said.row().number(), RowOutcome.UNCHANGED);
        }
        var flags = EnumSet.noneOf(ReferenceFlag.class);
        var faults = new ArrayList<Fault>();
        if (known != null) {
            flags.add(ReferenceFlag.CORRECTION);
        }
        var lower = values.lowerEntry(said.key());
        if (lower != null) {
            jump(lower.getValue(), said.value(), flags, faults);
            if (before != null && !lower.getKey().equals(before.apply(said.key()))) {
                flags.add(ReferenceFlag.GAP);
            }
        }
        fresh.add(new Fresh<>(said.key(), said.value(), said.source()));
        return new ReferenceJudgement(said.row().number(), known == null ? RowOutcome.CREATED : RowOutcome.UPDATED, flags, faults);
    }

    private void jump(BigDecimal from, BigDecimal to, Set<ReferenceFlag> flags, List<Fault> faults) {
        if (mostPercent == null || from.signum() == 0) {
            return;
        }
        var percent = to.subtract(from).abs().multiply(HUNDRED).divide(from, 1, RoundingMode.HALF_UP);
        if (percent.compareTo(mostPercent) > 0) {
            flags.add(ReferenceFlag.JUMP);
            faults.add(new Fault("", "shared.reference.jump", percent));
        }
    }
}

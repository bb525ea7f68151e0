package cl.vertiente.shared.reference;

import java.util.List;
import java.util.Set;

/**
 * A table of dated reference data that people bring as a file. The package that owns the table implements it and says what a row must
 * be; nothing in it is ever changed in place: a correction is one more row with its source.
 */
public interface ReferenceTable {

    /** As addresses name it: {@code holidays}. */
    String key();

    /** The columns without which a file is not this table. */
    Set<ReferenceColumn> required();

    /** The columns that it also takes, and shows in this order. */
    List<ReferenceColumn> columns();

    /** Judges all rows together and, unless it is tried only, stores what is new. */
    List<ReferenceJudgement> load(List<ReferenceRow> rows, ReferenceRun run);

    ReferenceState state();

    /** Every row that there ever was, the latest first. */
    List<ReferenceEntry> list(String after, int limit);
}

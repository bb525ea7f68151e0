package cl.vertiente.shared;

import java.time.LocalDate;
import java.util.List;

/** Records about people of which those that reached their term are looked through before they are let go. */
public interface ListedRecords extends PersonalRecords {

    /** What {@link #endedBy} names, by name, as it is told to whoever lets it go: one page, after the row that {@code after} names. */
    List<PersonalRecord> listed(LocalDate day, List<String> after, int limit);

    /** The key after which the page begins that follows a row. */
    String keyOf(PersonalRecord row);

    /** How many parts a key has. */
    int keyParts();

    /** How many {@link #endedBy} names. */
    long countEndedBy(LocalDate day);
}

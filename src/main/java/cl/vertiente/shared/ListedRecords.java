package cl.vertiente.shared;

import java.time.LocalDate;
import java.util.List;

/** Records about people of which those that reached their term are looked through before they are let go. */
public interface ListedRecords extends PersonalRecords {

    /** What {@link #endedBy} names, as it is told to whoever lets it go. */
    List<PersonalRecord> listed(LocalDate day, int most);
}

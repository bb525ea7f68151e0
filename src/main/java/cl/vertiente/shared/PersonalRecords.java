package cl.vertiente.shared;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Records of one kind that hold data of people. Whichever package keeps some says through this door what is held about somebody,
 * which of them are out of use, and erases by what the person could be told; counts, sums and who did what stay.
 */
public interface PersonalRecords {

    /** The name of the kind, under which its term of retention stands. */
    String kind();

    /** As the audit trail names such a record. */
    Class<?> type();

    List<PersonalRecord> about(PersonalQuery query, LocalDate today, int most);

    /** Out of use since that day or before, and not erased yet. */
    List<UUID> endedBy(LocalDate day, int most);

    /** Those that go with one, itself among them: other records of the same person. */
    default Set<UUID> together(UUID id) {
        return Set.of(id);
    }

    /**
     * Erases one.
     *
     * @param nobody what stands where the name stood
     * @return false when it was erased before
     * @throws NotFound when there is no such record
     * @throws StateForbids while it is in use
     */
    boolean forget(UUID id, String nobody, LocalDate today);
}

package cl.vertiente.shared;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A record that holds data of a person, as it is told to whoever asks what is known of them (Ley 21.719, access).
 *
 * @param kind of record, one of {@link PersonalRecords#kind()}
 * @param taxId null when it is not known
 * @param what the part the person plays, in Spanish
 * @param phone null when it is not known
 * @param until last day on which it is in use; null while nobody knows an end
 * @param inUse it cannot be erased while it is
 * @param address page on which it stands
 */
public record PersonalRecord(String kind, UUID id, String name, String taxId, String what, String phone, LocalDate since, LocalDate until,
        boolean inUse, String address) {
}

package cl.vertiente.training.people.domain;

import cl.vertiente.access.Caller;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What the database holds about somebody who is trained, wherever it lies. */
public interface TraineeHoldings {

    /** The record and all that were merged into it, however far. */
    Set<UUID> records(UUID id);

    List<HeldTrainee.Enrolled> enrolments(Set<UUID> records);

    List<HeldTrainee.Sitting> sittings(Set<UUID> records);

    List<HeldTrainee.Correction> corrections(Set<UUID> records);

    List<HeldTrainee.Tested> tests(Set<UUID> records);

    List<HeldTrainee.Merge> merges(Set<UUID> records);

    /** Lines of the audit trail that changed something, the last first. */
    List<TrailLine> trail(Set<UUID> records);

    /** Who read them, the last first, after the line that {@code after} names; null for the first page. */
    List<HeldTrainee.Access> accesses(Set<UUID> records, After after, int limit);

    /** Those whose data are blocked and whom the caller sees, by the day of the request. */
    List<KnownTrainee> blocked(Caller caller);

    /** A line of the audit trail; its JSON is null once it was erased. */
    record TrailLine(Instant at, String by, String useCase, String before, String after) {
    }

    /** The last line of the page before. */
    record After(Instant at, UUID id) {
    }
}

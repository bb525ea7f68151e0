package cl.vertiente.committee.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The registry as those who keep it change it. */
public interface Registry {

    Optional<WaterSystem> system(UUID id);

    Operator operatorOf(WaterSystem system);

    Optional<BoardMembership> membership(UUID id);

    void add(BoardMembership membership);

    /** What the audit trail says of a system, its operator and the memberships of its board, the latest first. */
    List<HistoryRow> history(UUID systemId, UUID operatorId, Instant before, int limit);
}

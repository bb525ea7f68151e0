package cl.vertiente.administration.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The loads of reference data. */
public interface ReferenceLoads {

    /** Waits until no other load writes, and keeps others waiting until this one ends. */
    void lock();

    void add(ReferenceLoad load);

    Optional<ReferenceLoad> find(UUID id);

    /** The latest first. */
    List<ReferenceLoadRow> list(UUID before, int limit);
}

package cl.vertiente.committee.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntConsumer;

/** The imports of official registers, and what they need of the registry as a whole. */
public interface Imports {

    /** Waits until no other import writes, and keeps others waiting until this one ends. To be asked before anything is read. */
    void lock();

    /** Every system that is in the registry in its own right. */
    List<WaterSystem> systems();

    /** What a register of this name and date said of systems, by system. */
    Map<UUID, Set<RegisterFacts>> entries(String source, LocalDate date);

    /**
     * Stores new systems with their operators, and then the rows of the register.
     *
     * @param after is told each of these three steps
     */
    void add(Collection<Operator> operators, Collection<WaterSystem> systems, Collection<RegisterEntry> entries, IntConsumer after);

    void add(RegisterImport done);

    Optional<RegisterImport> find(UUID id);

    /** The date under which the same bytes were imported first, trials left out. */
    Optional<LocalDate> dateOf(String sha256);

    /** The latest first. */
    List<ImportRow> list(UUID before, int limit);
}

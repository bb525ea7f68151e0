package cl.vertiente.diagnosis.score.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The indexes that were computed, and the versions of diagnoses that they belong to. */
public interface ServiceIndexes {

    Optional<ScoredVersion> version(UUID diagnosisId, int diagnosisVersion);

    /** All versions of a diagnosis, the oldest first. */
    List<ScoredVersion> versions(UUID diagnosisId);

    List<ScoredVersion> ofSystem(UUID waterSystemId);

    /** Those of a system that have an index and were not voided, by day of the visit. */
    List<ScoredVersion> scored(UUID waterSystemId);

    void add(ScoredVersion version);

    Optional<StoredIndex> find(UUID id);

    void add(StoredIndex index);

    /**
     * One for each diagnosis of a system, its newest version that counts, by day of the visit.
     *
     * @param publishedOnly what the regional government reads
     * @param from null: since ever
     * @param to null: until ever
     */
    List<ScoredVersion> counting(UUID waterSystemId, boolean publishedOnly, LocalDate from, LocalDate to);

    /** Those with an index, by identifier, after one of them; null for the first. */
    List<ScoredVersion> toRecompute(UUID after, int limit);

    long countToRecompute();

    void add(IndexRun run);

    Optional<IndexRun> run(UUID id);

    /** Writes what was changed and lets it go: a long work needs no more memory than a short one. */
    void writeAndForget();
}

package cl.vertiente.administration.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The audit trail and its seals. */
public interface AuditLines {

    /** Those who erase say in a line of their own which lines lost their JSON; that line itself stays whole. */
    List<String> ERASERS = List.of("AnonymisePerson", "ForgetRecord", "ForgetExpired", "ForgetDue");

    /** Newest first, after the last one of the page before. */
    List<AuditRow> list(AuditFilter filter, AuditFilter.After after, int limit);

    Optional<AuditLine> find(UUID id);

    /** The use cases that left a line. */
    List<String> useCases();

    /** The kinds of record that have a line. */
    List<String> types();

    /** The lines that a use case left. */
    List<AuditLine> by(String useCase);

    /** The end of the chain, locked to the end of the transaction. To be called before anything is read. */
    AuditChain lockEnd();

    AuditChain end();

    void add(AuditSeal seal);

    /** In the order of their identifiers, from one on (null for all). */
    List<AuditLine> unsealed(UUID from, int limit);

    long pending();

    List<SealedLine> seals(long afterSequence, int limit);

    Optional<SealedLine> sealOf(UUID entryId);

    /**
     * Takes the JSON from every line about a record, and the salt from its seal. The end of the chain has to be locked.
     *
     * @return the lines that had any
     */
    List<UUID> erase(String type, String record);

    Map<UUID, AuditLine> lines(Collection<UUID> ids);
}

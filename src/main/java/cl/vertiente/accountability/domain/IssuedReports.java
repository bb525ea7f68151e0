package cl.vertiente.accountability.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The register of issued reports. */
public interface IssuedReports {

    Optional<IssuedReport> find(UUID id);

    Optional<IssuedReport> withCode(VerificationCode code);

    /** Reports of one object, oldest first. */
    List<IssuedReport> of(String reportKey, UUID objectId);

    /** Reports of several objects, oldest first. */
    List<IssuedReport> of(String reportKey, Collection<UUID> objectIds);

    /** Newest first, from a position on. */
    List<IssuedReport> list(IssueScope scope, Long beforeSequence, int limit);

    Map<IssueState, Long> counts(IssueScope scope);

    /** The end of the chain after the entry with this number; the chain begins with number 0. */
    Optional<String> chainAt(long sequence);

    /** Adds reports at the end of the chain, in their order. */
    List<IssuedReport> addAll(List<IssuedReport.Content> contents);
}

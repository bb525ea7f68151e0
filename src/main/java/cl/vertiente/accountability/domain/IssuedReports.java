package cl.vertiente.accountability.domain;

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

    /** Newest first, from a position on. */
    List<IssuedReport> list(IssueScope scope, Long beforeSequence, int limit);

    Map<IssueState, Long> counts(IssueScope scope);

    /** The end of the chain after the entry with this number; the chain begins with number 0. */
    Optional<String> chainAt(long sequence);

    /** Adds a report at the end of the chain. */
    IssuedReport add(IssuedReport.Content content);
}

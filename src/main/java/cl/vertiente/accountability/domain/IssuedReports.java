package cl.vertiente.accountability.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The register of issued reports. */
public interface IssuedReports {

    Optional<IssuedReport> find(UUID id);

    Optional<IssuedReport> withCode(VerificationCode code);

    /** Reports of one object, oldest first. */
    List<IssuedReport> of(String reportKey, UUID objectId);

    /** Reports of some agreements, newest first, from a position on. */
    List<IssuedReport> ofAgreements(List<UUID> agreementIds, Long beforeSequence, int limit);

    long sequenceOf(UUID id);

    /** Adds a report at the end of the chain. */
    IssuedReport add(IssuedReport.Content content);
}

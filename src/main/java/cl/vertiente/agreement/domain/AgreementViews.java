package cl.vertiente.agreement.domain;

import cl.vertiente.access.Caller;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The agreements as they are shown, always through what the caller may see: foreign means not found. */
public interface AgreementViews {

    /** By code. */
    List<AgreementView> all(Caller caller);

    /** Those that were signed by an instant, as they were known then. */
    List<AgreementView> all(Caller caller, Instant asOf);

    AgreementView one(Caller caller, UUID id);

    /** Its terms as they were known at an instant; what was amended later does not exist for it. */
    AgreementView one(Caller caller, UUID id, Instant asOf);

    /** The systems that take part or did, with targets and who answers for them. */
    List<ParticipationView> participations(Caller caller, UUID agreementId);

    Optional<ParticipationView> participation(Caller caller, UUID agreementId, UUID participationId);
}

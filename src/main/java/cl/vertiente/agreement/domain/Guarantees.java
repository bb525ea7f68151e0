package cl.vertiente.agreement.domain;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The guarantees of the agreements. */
public interface Guarantees {

    GuaranteeRegister of(UUID agreementId);

    /** Of several agreements at once; one without guarantees has an empty register. */
    Map<UUID, GuaranteeRegister> of(Collection<UUID> agreementIds);

    Optional<Guarantee> find(UUID id);

    void add(Guarantee guarantee);
}

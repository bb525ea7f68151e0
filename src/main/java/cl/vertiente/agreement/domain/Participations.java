package cl.vertiente.agreement.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Which water systems the agreements serve. */
public interface Participations {

    Optional<Participation> find(UUID id);

    /** All of them, those that left too. */
    List<Participation> of(UUID agreementId);

    void add(Participation participation);

    /** Writes what was changed, so that it can be read again. */
    void write();
}

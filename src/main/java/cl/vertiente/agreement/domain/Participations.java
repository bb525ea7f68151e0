package cl.vertiente.agreement.domain;

import java.util.List;
import java.util.UUID;

/** Which agreements serve a system. */
public interface Participations {

    List<Participation> of(UUID waterSystemId);
}

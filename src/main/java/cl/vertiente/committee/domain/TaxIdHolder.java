package cl.vertiente.committee.domain;

import cl.vertiente.shared.Rut;
import java.util.UUID;

/** An operator by its RUT, which no other has. */
public record TaxIdHolder(UUID operatorId, String name, Rut taxId) {
}

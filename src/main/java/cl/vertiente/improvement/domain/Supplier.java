package cl.vertiente.improvement.domain;

import cl.vertiente.shared.Rut;

/** Who sells. */
public record Supplier(Rut taxId, String name) {
}

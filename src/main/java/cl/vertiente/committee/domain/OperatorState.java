package cl.vertiente.committee.domain;

import cl.vertiente.shared.Rut;

/** An operator as the audit trail keeps it before and after a change. */
public record OperatorState(String name, OperatorKind kind, Rut taxId, String registryCode, boolean provisional,
        LegalPapers papers) {
}

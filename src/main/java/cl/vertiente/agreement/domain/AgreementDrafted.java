package cl.vertiente.agreement.domain;

import java.util.UUID;

/** A new agreement was drafted: what else begins with it does so in the same transaction. */
public record AgreementDrafted(UUID agreementId) {
}

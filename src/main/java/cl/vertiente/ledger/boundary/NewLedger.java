package cl.vertiente.ledger.boundary;

import cl.vertiente.agreement.domain.AgreementDrafted;
import cl.vertiente.ledger.domain.Vouchers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Every agreement has a ledger from its first draft on, in the same transaction. */
@ApplicationScoped
public class NewLedger {

    @Inject
    private Vouchers vouchers;

    void begin(@Observes AgreementDrafted drafted) {
        vouchers.open(drafted.agreementId());
    }
}

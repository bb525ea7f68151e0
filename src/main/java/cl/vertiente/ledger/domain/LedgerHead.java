package cl.vertiente.ledger.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** The ledger of one agreement, locked by whoever writes in it, so that writers come one after the other. */
@Entity
@Table(name = "ledger_head")
public class LedgerHead {

    @Id
    @Column(name = "agreement_id")
    private UUID agreementId;

    protected LedgerHead() {
    }

    public LedgerHead(UUID agreementId) {
        this.agreementId = agreementId;
    }
}

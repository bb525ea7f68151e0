package cl.vertiente.administration.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The end of the chain of seals, locked while lines are sealed: one node does it at a time. */
@Entity
@Table(name = "audit_chain")
public class AuditChain {

    /** What stands before the first seal. */
    public static final String NOTHING = "0".repeat(64);

    @Id
    private int id;

    private long sequence;

    @Column(name = "chain_sha256")
    private String chainSha256;

    protected AuditChain() {
    }

    public AuditSeal seal(AuditLine line, String salt, Instant now) {
        var seal = new AuditSeal(sequence + 1, line, salt, chainSha256, now);
        sequence++;
        chainSha256 = seal.chainSha256();
        return seal;
    }

    public long sequence() {
        return sequence;
    }

    public String chainSha256() {
        return chainSha256;
    }
}

package cl.vertiente.administration.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * The seal of one line of the audit trail, chained to the seal before, so that no line can be changed, slipped in or taken
 * out unseen. Append-only; the salt goes when the JSON of the line is erased.
 */
@Entity
@Table(name = "audit_seal")
public class AuditSeal {

    @Id
    private long sequence;

    @Column(name = "entry_id")
    private UUID entryId;

    private String salt;

    @Column(name = "content_sha256")
    private String contentSha256;

    @Column(name = "chain_sha256")
    private String chainSha256;

    @Column(name = "sealed_at")
    private Instant sealedAt;

    protected AuditSeal() {
    }

    AuditSeal(long sequence, AuditLine line, String salt, String chainBefore, Instant now) {
        this.sequence = sequence;
        this.entryId = line.id();
        this.salt = salt;
        this.contentSha256 = line.contentSha256(salt);
        this.chainSha256 = line.chainSha256(chainBefore, sequence, contentSha256);
        this.sealedAt = now;
    }

    String chainSha256() {
        return chainSha256;
    }
}

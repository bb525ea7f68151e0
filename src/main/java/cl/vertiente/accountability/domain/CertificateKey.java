package cl.vertiente.accountability.domain;

import cl.vertiente.shared.Sha256;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.UUID;

/**
 * What opens the holder's name to whoever has the certificate in hand: the key is printed on it and nowhere else, and only its hash is
 * kept.
 */
@Entity
@Table(name = "certificate_key")
public class CertificateKey {

    @Id
    @Column(name = "report_id")
    private UUID reportId;

    @Column(name = "key_sha256")
    private String keySha256;

    protected CertificateKey() {
    }

    /** @param reportId of the issue on which it is printed */
    public CertificateKey(UUID reportId, VerificationCode key) {
        this.reportId = reportId;
        this.keySha256 = hash(reportId, key);
    }

    /** Takes the same time whatever was typed. */
    public boolean isOpenedBy(VerificationCode typed) {
        return MessageDigest.isEqual(keySha256.getBytes(StandardCharsets.US_ASCII),
                hash(reportId, typed).getBytes(StandardCharsets.US_ASCII));
    }

    private static String hash(UUID reportId, VerificationCode key) {
        return Sha256.of(reportId + " " + key.value());
    }

    public UUID reportId() {
        return reportId;
    }
}

package cl.vertiente.access;

import cl.vertiente.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One try to sign in, kept to slow down guessing. The address book of guesses is not: only a hash of the e-mail. */
@Entity
@Table(name = "sign_in_attempt")
public class SignInAttempt {

    @Id
    private UUID id;

    @Column(name = "email_sha256")
    private String emailSha256;

    @Column(name = "person_id")
    private UUID personId;

    private String address;

    @Column(name = "attempted_at")
    private Instant at;

    private boolean success;

    protected SignInAttempt() {
    }

    SignInAttempt(String emailSha256, UUID personId, String address, Instant at, boolean success) {
        this.id = Ids.next();
        this.emailSha256 = emailSha256;
        this.personId = personId;
        this.address = address;
        this.at = at;
        this.success = success;
    }
}

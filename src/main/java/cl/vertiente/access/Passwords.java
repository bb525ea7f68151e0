package cl.vertiente.access;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;

/** PBKDF2-HMAC-SHA256 with 600.000 iterations (OWASP's figure of 2023); the server's default of 2.048 is too few. */
@ApplicationScoped
public class Passwords {

    @Inject
    private Pbkdf2PasswordHash hash;

    private String nobodys;

    @PostConstruct
    void configure() {
        hash.initialize(Map.of(
                "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA256",
                "Pbkdf2PasswordHash.Iterations", "600000",
                "Pbkdf2PasswordHash.SaltSizeBytes", "16",
                "Pbkdf2PasswordHash.KeySizeBytes", "32"));
        nobodys = hash("nobody has this account");
    }

    public String hash(String password) {
        return hash.generate(password.toCharArray());
    }

    /** Takes as long for an account that does not exist, so that the answer's time tells nothing. */
    boolean matches(String password, Person person) {
        var stored = person != null && person.mayEnter() ? person.passwordHash() : nobodys;
        return hash.verify(password.toCharArray(), stored) && person != null && person.mayEnter();
    }
}

package cl.vertiente.access;

import cl.vertiente.shared.AuditTrail;
import cl.vertiente.shared.Invalid;
import cl.vertiente.shared.NotFound;
import cl.vertiente.shared.NotSignedIn;
import cl.vertiente.shared.Sha256;
import cl.vertiente.shared.TooManyTries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;

/**
 * Setting a password: with a one-time code that an administrator made, or with the password in force. Either way whatever
 * was open under the old one ends. It is no use case: with a code nobody is signed in yet, and a wrong guess has to be
 * kept, since guesses are counted as failed sign-ins of their address are.
 */
@ApplicationScoped
public class PasswordChange {

    private static final int BYTES = 32;

    @Inject
    private People people;

    @Inject
    private Passwords passwords;

    @Inject
    private SignIn signIn;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    private final SecureRandom random = new SecureRandom();

    /** A code and until when it counts; the text is shown once and not kept. */
    public record Code(String code, Instant expiresAt) {
    }

    /** Makes a code in the running transaction; codes made before stop counting, and so does the password beyond its change. */
    public Code codeFor(Person person, UUID madeBy) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        var text = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var now = clock.instant();
        people.endCodes(person.id(), now);
        people.endTokens(person.id(), now);
        person.demandPasswordChange();
        var code = new PasswordCode(person.id(), Sha256.of(text), madeBy, now);
        people.add(code);
        return new Code(text, code.expiresAt());
    }

    /**
     * @return whether the code opens the page; a wrong one counts as a failed try of its address
     * @throws TooManyTries when the address has to wait
     */
    @Transactional(dontRollbackOn = TooManyTries.class)
    public boolean isGood(String code, String address) {
        signIn.refuseGuesses(address);
        var good = people.code(Sha256.of(code)).filter(known -> known.counts(clock.instant())).isPresent();
        if (!good) {
            signIn.countGuess(address);
        }
        return good;
    }

    /** Sets the password of the person for whom the code was made. The code is spent, also when two use it at once. */
    @Transactional
    public void byCode(String code, String password, String again) {
        var now = clock.instant();
        people.lock();
        var known = people.code(Sha256.of(code)).filter(one -> one.counts(now))
                .orElseThrow(() -> new NotFound("access.password.code", ""));
        var person = people.find(known.personId()).filter(Person::isActive)
                .orElseThrow(() -> new NotFound("access.password.code", ""));
        PasswordRules.check(password, again, person.email());
        choose(person, password, "SetPasswordByCode", now);
    }

    /** Changes the own password. */
    @Transactional(dontRollbackOn = TooManyTries.class)
    public Person own(UUID id, String current, String password, String again, String address) {
        people.lock();
        var person = people.find(id).orElseThrow(() -> new NotSignedIn("access.not-signed-in", ""));
        if (signIn.check(person.email(), current, address).isEmpty()) {
            return null;
        }
        PasswordRules.check(password, again, person.email());
        if (password.equals(current)) {
            throw new Invalid("access.password.same", "/password");
        }
        choose(person, password, "ChangeOwnPassword", clock.instant());
        return person;
    }

    private void choose(Person person, String password, String what, Instant now) {
        person.choosePassword(passwords.hash(password));
        people.endCodes(person.id(), now);
        people.endTokens(person.id(), now);
        audit.open(person.id(), person.name(), what);
        audit.changed(Person.class, person.id(), null, Map.of("password", "***"));
    }
}

package cl.vertiente.access;

import cl.vertiente.shared.Chile;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.NotSignedIn;
import cl.vertiente.shared.Sha256;
import cl.vertiente.shared.TooManyTries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

/**
 * Signing in, by password, and the bearer tokens that come of it. After {@value #TRIES_PER_ACCOUNT} failures on one
 * account, or {@value #TRIES_PER_ADDRESS} from one address, within fifteen minutes, the next try has to wait. It is
 * not a use case: nobody is signed in yet, and a failed try has to be kept.
 */
@ApplicationScoped
public class SignIn {

    static final int TRIES_PER_ACCOUNT = 5;
    static final int TRIES_PER_ADDRESS = 50;
    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int LONGEST = 200;

    @Inject
    private People people;

    @Inject
    private Passwords passwords;

    @Inject
    private Clock clock;

    private final SecureRandom random = new SecureRandom();

    /** A token and until when it counts; the text is shown once and not kept. */
    public record Issued(String token, Instant expiresAt) {
    }

    /**
     * @return the person, or nobody when e-mail and password do not match
     * @throws TooManyTries when this account or address has to wait
     */
    @Transactional(dontRollbackOn = TooManyTries.class)
    public Optional<Person> check(String email, String password, String address) {
        if (email == null || password == null || email.length() > LONGEST || password.length() > LONGEST) {
            return Optional.empty();
        }
        var key = Sha256.of(email.strip().toLowerCase(java.util.Locale.ROOT));
        var now = clock.instant();
        refuseAfterTooMany(people.failures(key, "", now.minus(WINDOW)), TRIES_PER_ACCOUNT, now);
        refuseGuesses(address);
        var person = people.withEmail(email).orElse(null);
        var matches = passwords.matches(password, person);
        people.add(new SignInAttempt(key, person == null ? null : person.id(), address, now, matches));
        return matches ? Optional.of(person) : Optional.empty();
    }

    /** Refuses an address from which too many tries failed, whatever it tries next. */
    void refuseGuesses(String address) {
        var now = clock.instant();
        refuseAfterTooMany(people.failures("", address, now.minus(WINDOW)), TRIES_PER_ADDRESS, now);
    }

    /** A guess at something that is no account, such as a one-time code. */
    void countGuess(String address) {
        people.add(new SignInAttempt(Sha256.of(""), null, address, clock.instant(), false));
    }

    private static void refuseAfterTooMany(java.util.List<Instant> failures, int allowed, Instant now) {
        if (failures.size() >= allowed) {
            var wait = Duration.between(now, failures.get(allowed - 1).plus(WINDOW));
            throw new TooManyTries("access.too-many-tries", Math.max(1, wait.toSeconds()));
        }
    }

    @Transactional
    public Issued issueToken(Person person) {
        var bytes = new byte[32];
        random.nextBytes(bytes);
        var text = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var token = new AccessToken(Ids.next(), person.id(), Sha256.of(text), clock.instant());
        people.add(token);
        return new Issued(text, token.expiresAt());
    }

    public Optional<Caller> callerWith(String token) {
        return people.owning(Sha256.of(token), clock.instant()).map(this::caller);
    }

    /** Who a person is today. */
    Caller caller(Person person) {
        return person.asCaller(Chile.today(clock));
    }

    @Transactional
    public void endToken(String token) {
        people.token(Sha256.of(token)).orElseThrow(() -> new NotSignedIn("access.not-signed-in", "")).revoke(clock.instant());
    }
}

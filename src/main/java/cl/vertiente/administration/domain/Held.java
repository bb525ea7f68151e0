package cl.vertiente.administration.domain;

import java.time.Instant;
import java.util.List;

/**
 * What is held about a person.
 *
 * @param about lines of the audit trail about the account
 * @param acts how often the person did what
 * @param mentions how many business records name the person
 */
public record Held(Instant takenAt, PersonView person, List<TokenView> tokens, List<SignInView> signIns, List<AuditRow> about,
        List<Tally> acts, List<Tally> mentions) {

    /** How many of something. */
    public record Tally(String name, long count) {
    }
}

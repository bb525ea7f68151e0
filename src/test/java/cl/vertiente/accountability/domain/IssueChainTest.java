package cl.vertiente.accountability.domain;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.shared.Sha256;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing can be slipped into the register of issued reports, taken out of it or altered in it unseen. */
class IssueChainTest {

    private static final String NOTHING_BEFORE = "0".repeat(64);
    private static final Set<String> MAY_CHANGE = Set.of("state", "supersededBy");

    private final IssueChain chain = empty();

    /** As the migration starts it. */
    private static IssueChain empty() {
        var chain = new IssueChain();
        set(chain, "chainSha256", NOTHING_BEFORE);
        return chain;
    }

    private static IssuedReport.Content content(String rows) {
        return new IssuedReport.Content("rendicion-mensual", UUID.randomUUID(), UUID.randomUUID(), "Rendición", VerificationCode.random(),
                false, 3, Sha256.of("pdf" + rows), Sha256.of("xlsx" + rows), rows, Instant.parse("2026-04-10T15:00:00.123456789Z"),
                Instant.parse("2026-04-10T15:00:01.123456789Z"), UUID.randomUUID());
    }

    private static void set(Object object, String field, Object value) {
        try {
            var place = object.getClass().getDeclaredField(field);
            place.setAccessible(true);
            place.set(object, value);
        } catch (ReflectiveOperationException defect) {
            throw new AssertionError(defect);
        }
    }

    @Test
    void eachEntryFollowsTheOneBefore() {
        var first = chain.add(content("[1]"));
        var second = chain.add(content("[2]"));
        var third = chain.add(content("[3]"));
        assertThat(first.follows(NOTHING_BEFORE)).isTrue();
        assertThat(second.follows(first.chainSha256())).isTrue();
        assertThat(third.follows(second.chainSha256())).isTrue();
        assertThat(third.follows(first.chainSha256())).as("with the second taken out").isFalse();
        assertThat(second.follows(NOTHING_BEFORE)).isFalse();
    }

    @Test
    void theSameContentTwiceIsTwoEntries() {
        var same = content("[1]");
        assertThat(chain.add(same).chainSha256()).isNotEqualTo(chain.add(same).chainSha256());
    }

    @Test
    void anEntryStillFollowsAfterItWasSuperseded() {
        var first = chain.add(content("[1]"));
        first.supersede(chain.add(content("[2]")));
        assertThat(first.state()).isEqualTo(IssueState.SUPERSEDED);
        assertThat(first.follows(NOTHING_BEFORE)).isTrue();
    }

    @Test
    void theInstantsOfTheDatabaseAreEnough() {
        var report = chain.add(content("[1]"));
        set(report, "issuedAt", Instant.parse("2026-04-10T15:00:01.123456Z"));
        set(report, "cutAt", Instant.parse("2026-04-10T15:00:00.123456Z"));
        assertThat(report.follows(NOTHING_BEFORE)).isTrue();
    }

    static Stream<String> everythingThatWasIssued() {
        return Arrays.stream(IssuedReport.class.getDeclaredFields()).filter(f -> !Modifier.isStatic(f.getModifiers()))
                .map(Field::getName).filter(name -> !MAY_CHANGE.contains(name));
    }

    @ParameterizedTest
    @MethodSource("everythingThatWasIssued")
    void anAlteredFieldShows(String field) throws ReflectiveOperationException {
        var report = chain.add(content("[1]"));
        var place = IssuedReport.class.getDeclaredField(field);
        place.setAccessible(true);
        set(report, field, altered(place.get(report)));
        assertThat(report.follows(NOTHING_BEFORE)).isFalse();
    }

    private static Object altered(Object value) {
        if (value instanceof String text) {
            return text.substring(0, text.length() - 1) + (char) (text.charAt(text.length() - 1) ^ 1);
        }
        if (value instanceof UUID id) {
            return new UUID(id.getMostSignificantBits(), id.getLeastSignificantBits() ^ 1);
        }
        if (value instanceof Instant instant) {
            return instant.plusNanos(1_000);
        }
        if (value instanceof Boolean truth) {
            return !truth;
        }
        return value instanceof Long number ? (Object) (number + 1) : (Object) ((Integer) value + 1);
    }
}

package cl.vertiente.administration.domain;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.administration.domain.AuditVerdict.Fault;
import cl.vertiente.shared.AuditKind;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SealedLineTest {

    private static final UUID ID = UUID.fromString("01a2067f-1f81-75d6-9417-ea94a6475f2f");
    private static final Instant AT = Instant.parse("2026-10-20T12:00:00.123456Z");
    private static final String SALT = "0123456789abcdef0123456789abcdef";

    private final AuditLine line = line("Ana", null, "{\"name\":\"Ana\"}");
    private final String content = line.contentSha256(SALT);
    private final String chain = line.chainSha256(AuditChain.NOTHING, 1, content);

    private static AuditLine line(String person, String before, String after) {
        return new AuditLine(ID, AuditKind.CHANGE, AT, new UUID(0, 1), person, "SavePerson", "Person", "1", before, after);
    }

    private static Fault fault(SealedLine seal, AuditLine line, Set<UUID> erased) {
        return seal.fault(line, AuditChain.NOTHING, 0, erased);
    }

    @Test
    void holdsWhatStandsAsItWasSealed() {
        assertThat(fault(new SealedLine(1, ID, SALT, content, chain), line, Set.of())).isNull();
    }

    @Test
    void noticesAnotherContentAnotherFactAndAMissingLine() {
        var seal = new SealedLine(1, ID, SALT, content, chain);
        assertThat(fault(seal, line("Ana", null, "{\"name\":\"Eva\"}"), Set.of())).isEqualTo(Fault.CONTENT);
        assertThat(fault(seal, line("Ana", "{\"name\":\"Ana\"}", null), Set.of())).isEqualTo(Fault.CONTENT);
        assertThat(fault(seal, line("Eva", null, "{\"name\":\"Ana\"}"), Set.of())).isEqualTo(Fault.FACTS);
        assertThat(fault(seal, null, Set.of())).isEqualTo(Fault.MISSING);
    }

    @Test
    void noticesASealThatIsNotTheNext() {
        assertThat(fault(new SealedLine(2, ID, SALT, content, chain), line, Set.of())).isEqualTo(Fault.CHAIN);
        assertThat(new SealedLine(1, ID, SALT, content, chain).fault(line, "f".repeat(64), 0, Set.of())).isEqualTo(Fault.FACTS);
    }

    @Test
    void holdsAnErasedLineOnlyWhenItsErasureWasRecorded() {
        var erased = new SealedLine(1, ID, null, content, chain);
        assertThat(fault(erased, line("Ana", null, null), Set.of(ID))).isNull();
        assertThat(fault(erased, line("Ana", null, null), Set.of())).isEqualTo(Fault.CONTENT);
        assertThat(fault(erased, line, Set.of(ID))).isEqualTo(Fault.CONTENT);
        assertThat(fault(new SealedLine(1, ID, SALT, content, chain), line("Ana", null, null), Set.of(ID))).isEqualTo(Fault.CONTENT);
    }
}

package cl.vertiente.administration.boundary;

import cl.vertiente.administration.domain.AuditLines;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.UUID;

/**
 * Seals the lines of the audit trail that have no seal yet, apart from the transactions that write them, which never wait.
 * What has a seal is asked, not how far sealing got, so a line whose transaction ends late is sealed late and not missed.
 * It is no use case: nobody asks for it.
 */
@ApplicationScoped
public class AuditSealing {

    static final int AT_A_TIME = 500;

    /** Longer than any transaction that writes lines; what came later than that is found by a search of everything. */
    private static final Duration LATEST = Duration.ofMinutes(15);
    private static final int SALT_BYTES = 16;
    private static final int TIME_BITS = 16;
    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 0x8000000000000000L;

    @Inject
    private AuditLines lines;

    @Inject
    private Clock clock;

    private final SecureRandom random = new SecureRandom();

    /**
     * @param everything look also among lines that are much older than the last one that was sealed
     * @return whether there may be more
     */
    @Transactional
    public boolean sealSome(boolean everything) {
        var chain = lines.lockEnd();
        var last = everything ? null : lines.seals(chain.sequence() - 1, 1).stream().findFirst().orElse(null);
        var waiting = lines.unsealed(last == null ? null : before(last.entryId()), AT_A_TIME);
        waiting.forEach(line -> lines.add(chain.seal(line, salt(), clock.instant())));
        return waiting.size() == AT_A_TIME;
    }

    private String salt() {
        var bytes = new byte[SALT_BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** The identifiers of lines begin with the instant at which they were made (UUID version 7). */
    static UUID before(UUID id) {
        var millis = (id.getMostSignificantBits() >>> TIME_BITS) - LATEST.toMillis();
        return new UUID(millis << TIME_BITS | VERSION_7, VARIANT);
    }
}

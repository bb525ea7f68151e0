package cl.vertiente.shared;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the database refused, read from the cause chain: a constraint by its name, a lost race, a stale version, a value that its
 * column cannot take. The
 * name of a constraint leads to its sentence, {@code shared.constraint.<name>} in the bundle.
 *
 * @param constraint the named constraint, null when it was none
 */
public record DatabaseRefusal(Kind kind, String constraint) {

    /** What happened. */
    public enum Kind { CONSTRAINT, DUPLICATE, LOST_RACE, STALE, UNSTORABLE }

    private static final Pattern KEY = Pattern.compile("for key '(?:[^'.]*\\.)?([^']+)'");
    private static final Pattern NAMED = Pattern.compile("CONSTRAINT `([^`]+)`");
    private static final int DUPLICATE = 1062;
    private static final int LOCK_TIMEOUT = 1205;
    private static final int DEADLOCK = 1213;
    private static final int CHANGED_SINCE_READ = 1020;
    /** Too long, out of range, no such date, no such character: a value that its column cannot take. */
    private static final Set<Integer> UNSTORABLE = Set.of(1264, 1292, 1366, 1406);

    public static Optional<DatabaseRefusal> in(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause() == cause ? null : cause.getCause()) {
            if (cause instanceof OptimisticLockException) {
                return Optional.of(new DatabaseRefusal(Kind.STALE, null));
            }
            if (cause instanceof SQLException sql) {
                return of(sql);
            }
        }
        return Optional.empty();
    }

    private static Optional<DatabaseRefusal> of(SQLException sql) {
        int code = sql.getErrorCode();
        if (code == LOCK_TIMEOUT || code == DEADLOCK || code == CHANGED_SINCE_READ) {
            return Optional.of(new DatabaseRefusal(Kind.LOST_RACE, null));
        }
        if (UNSTORABLE.contains(code)) {
            return Optional.of(new DatabaseRefusal(Kind.UNSTORABLE, null));
        }
        var message = String.valueOf(sql.getMessage());
        var match = (code == DUPLICATE ? KEY : NAMED).matcher(message);
        var kind = code == DUPLICATE ? Kind.DUPLICATE : Kind.CONSTRAINT;
        return match.find() ? Optional.of(new DatabaseRefusal(kind, match.group(1))) : Optional.empty();
    }

    /** A second run sees what the other transaction left a moment before, and answers with its own words. */
    public boolean worthAnotherTry() {
        return kind == Kind.LOST_RACE || kind == Kind.DUPLICATE;
    }

    public BusinessException asBusinessException() {
        return switch (kind) {
            case STALE -> new Stale("shared.stale", "", null);
            case LOST_RACE -> new StateForbids("shared.busy", "");
            case UNSTORABLE -> new Invalid("shared.unstorable", "");
            case CONSTRAINT, DUPLICATE -> new StateForbids(sentence(), "");
        };
    }

    /** Unique keys have sentences of their own; what else may collide, such as a foreign key, has a general one. */
    private String sentence() {
        var own = "shared.constraint." + constraint;
        return Messages.has(own) ? own : "shared.conflict";
    }
}

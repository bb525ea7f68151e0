package cl.vertiente.shared;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the database refused, read from the cause chain: a constraint by its name, a lost race, a stale version. The
 * name of a constraint leads to its sentence, {@code shared.constraint.<name>} in the bundle.
 *
 * @param constraint the named constraint, null when it was none
 */
public record DatabaseRefusal(Kind kind, String constraint) {

    /** What happened. */
    public enum Kind { CONSTRAINT, LOST_RACE, STALE }

    private static final Pattern KEY = Pattern.compile("for key '(?:[^'.]*\\.)?([^']+)'");
    private static final Pattern NAMED = Pattern.compile("CONSTRAINT `([^`]+)`");
    private static final int DUPLICATE = 1062;
    private static final int LOCK_TIMEOUT = 1205;
    private static final int DEADLOCK = 1213;
    private static final int CHANGED_SINCE_READ = 1020;

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
        var message = String.valueOf(sql.getMessage());
        var match = (code == DUPLICATE ? KEY : NAMED).matcher(message);
        return match.find() ? Optional.of(new DatabaseRefusal(Kind.CONSTRAINT, match.group(1))) : Optional.empty();
    }

    /** A second run may see what the other transaction left: a lost lock, or an identifier recorded a moment before. */
    public boolean worthAnotherTry() {
        return kind == Kind.LOST_RACE || kind == Kind.CONSTRAINT && ("PRIMARY".equals(constraint) || constraint.endsWith("_pk"));
    }

    public BusinessException asBusinessException() {
        return switch (kind) {
            case STALE -> new Stale("shared.stale", "");
            case LOST_RACE -> new StateForbids("shared.busy", "");
            case CONSTRAINT -> new StateForbids("shared.constraint." + constraint, "");
        };
    }
}

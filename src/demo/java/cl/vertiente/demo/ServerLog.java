package cl.vertiente.demo;

import java.util.List;
import java.util.regex.Pattern;

/** Reads in Payara's log what its own answers do not tell: whether it is through, with what, and what failed first. */
final class ServerLog {

    private static final Pattern NOTHING_DEPLOYED = Pattern.compile("\"Deployed\": \\[\\s*]");
    private static final int LONG_ENOUGH = 400;
    private static final String THROUGH = " ready in ";

    private static final List<String> TELLING = List.of("Caused by: ", "Exception: ", "Error: ");

    private ServerLog() { }

    /** The server has started, whatever became of the application. */
    static boolean isThrough(String log) {
        return log.contains(THROUGH);
    }

    /** The server's summary names no application. The health checks of one that failed may still answer. */
    static boolean isEmpty(String log) {
        return NOTHING_DEPLOYED.matcher(log).find();
    }

    /** The innermost cause of the first failure; a failure's consequences come after it. */
    static String cause(String log) {
        var cause = new StringBuilder();
        var open = false;
        for (var line : log.lines().dropWhile(line -> !isFailure(line)).toList()) {
            if (line.startsWith("[20") && !cause.isEmpty()) {
                break;
            }
            if (isTelling(line)) {
                cause.setLength(0);
                open = true;
            } else if (line.startsWith("\tat ") || line.startsWith("\t...") || line.startsWith("]]")) {
                open = false;
            }
            if (open && cause.length() < LONG_ENOUGH) {
                cause.append(cause.isEmpty() ? "" : " ").append(line.strip());
            }
        }
        return cause.isEmpty() ? "The log names no cause." : cause.toString().strip().replaceFirst("^Caused by: ", "Cause: ");
    }

    private static boolean isTelling(String line) {
        return !line.startsWith("\tat ") && TELLING.stream().anyMatch(line::contains);
    }

    private static boolean isFailure(String line) {
        return line.contains("SEVERE") || line.startsWith("Exception in thread") || line.startsWith("Error:");
    }
}

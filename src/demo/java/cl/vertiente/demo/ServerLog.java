package cl.vertiente.demo;

import java.util.List;
import java.util.regex.Pattern;

/** Reads in Payara's log what its own answers do not tell: whether it is through, with what, and what failed first. */
final class ServerLog {

    private static final Pattern NOTHING_DEPLOYED = Pattern.compile("\"Deployed\": \\[\\s*]");
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
        var lines = log.lines().map(String::strip).toList();
        var first = 0;
        while (first < lines.size() && !isFailure(lines.get(first))) {
            first++;
        }
        var cause = "";
        for (var line : lines.subList(first, lines.size())) {
            if (line.startsWith("[20") && !cause.isEmpty()) {
                break;
            }
            if (TELLING.stream().anyMatch(line::contains) && !line.startsWith("at ")) {
                cause = line;
            }
        }
        return cause.isEmpty() ? "The log names no cause." : cause.replaceFirst("^Caused by: ", "Cause: ");
    }

    private static boolean isFailure(String line) {
        return line.contains("SEVERE") || line.startsWith("Exception in thread") || line.startsWith("Error:");
    }
}

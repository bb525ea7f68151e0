package cl.vertiente.demo;

import java.util.List;

/** Finds the line that a person should read first in the log of a server that failed. */
final class LogCause {

    private static final List<String> TELLING = List.of("Caused by: ", "Exception: ", "Error: ");

    private LogCause() { }

    /** The innermost cause of the first failure; a failure's consequences come after it. */
    static String in(String log) {
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

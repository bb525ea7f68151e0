package cl.vertiente.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Where a process listens, as the kernel tells it. */
public final class Listening {

    private static final String LISTEN = "0A";
    private static final Set<String> LOOPBACK = Set.of(
            "0100007F", "00000000000000000000000001000000", "0000000000000000FFFF00000100007F");

    private Listening() { }

    /** The ports on the loopback interface. */
    public static Set<Integer> onLoopback(long pid) {
        return ports(pid, true);
    }

    /** The ports that somebody outside this machine could reach. */
    public static Set<Integer> beyondLoopback(long pid) {
        return ports(pid, false);
    }

    private static Set<Integer> ports(long pid, boolean loopback) {
        var sockets = sockets(pid);
        var ports = new TreeSet<Integer>();
        for (var table : List.of("tcp", "tcp6")) {
            try (Stream<String> lines = Files.lines(Path.of("/proc/net", table))) {
                lines.skip(1).map(line -> line.strip().split("\\s+"))
                        .filter(line -> LISTEN.equals(line[3]) && sockets.contains("socket:[" + line[9] + "]"))
                        .map(line -> line[1].split(":"))
                        .filter(address -> loopback == LOOPBACK.contains(address[0]))
                        .forEach(address -> ports.add(Integer.parseInt(address[1], 16)));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return ports;
    }

    private static Set<String> sockets(long pid) {
        var sockets = new HashSet<String>();
        try (Stream<Path> files = Files.list(Path.of("/proc", Long.toString(pid), "fd"))) {
            for (Path file : files.toList()) {
                try {
                    sockets.add(Files.readSymbolicLink(file).toString());
                } catch (IOException closedMeanwhile) {
                    continue;
                }
            }
            return sockets;
        } catch (IOException gone) {
            return sockets;
        }
    }
}

package cl.vertiente.bench;

import cl.vertiente.testing.Server;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;

/** How many bytes live on the server's heap, counted by the virtual machine itself after a full collection. */
final class LiveMemory {

    private static final long MEGABYTE = 1_000_000;
    private static final int IN_A_ROW = 6;

    private LiveMemory() {
    }

    /**
     * In megabytes. While native code holds an array, as when it deflates or reads a JPEG, nothing is collected and what is dead is counted
     * too: of some looks in a row the least counts.
     */
    static long now() {
        return LongStream.generate(LiveMemory::look).limit(IN_A_ROW).min().orElseThrow();
    }

    private static long look() {
        var pid = Server.running().payara().process().pid();
        try {
            var asked = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(), Long.toString(pid),
                    "GC.class_histogram").redirectErrorStream(true).start();
            var total = asked.inputReader().lines().filter(line -> line.startsWith("Total")).findFirst()
                    .orElseThrow(() -> new IllegalStateException("The server does not say what lives on its heap"));
            return Long.parseLong(total.trim().split("\\s+")[2]) / MEGABYTE;
        } catch (IOException defect) {
            throw new UncheckedIOException(defect);
        }
    }

    /**
     * Does something and looks again and again at what lives meanwhile.
     *
     * @return the most that lived above what lived before, in megabytes
     */
    static long above(Callable<?> work) throws Exception {
        var before = now();
        var most = before;
        int looks = 0;
        var beside = Executors.newSingleThreadExecutor();
        try {
            Future<?> done = beside.submit(work);
            while (!done.isDone()) {
                most = Math.max(most, now());
                looks++;
                Thread.sleep(1_000);
            }
            done.get();
        } finally {
            beside.shutdown();
        }
        System.out.printf("BENCH %d looks: %d MB lived before, at most %d MB meanwhile%n", looks, before, most);
        return most - before;
    }
}

package cl.vertiente.demo;

import java.nio.file.Files;
import java.nio.file.Path;

/** What a killed launcher left running. */
public final class Leftovers {

    private Leftovers() { }

    /** Ends the processes whose traces lie in this folder, and says how many those were. */
    public static int endIn(Path run) {
        return Files.isDirectory(run) ? Trace.endLeftovers(run) : 0;
    }
}

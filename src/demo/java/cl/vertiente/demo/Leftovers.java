package cl.vertiente.demo;

import java.nio.file.Files;
import java.nio.file.Path;

/** What a killed launcher left running. */
public final class Leftovers {

    private Leftovers() { }

    /** Ends server and database of this home folder, in this order, and says how many were there. */
    public static int endIn(Path home) {
        if (!Files.isDirectory(home)) {
            return 0;
        }
        return (Child.endLeftover(PayaraMicro.NAME, home) ? 1 : 0) + (Child.endLeftover(EmbeddedMariaDb.NAME, home) ? 1 : 0);
    }
}

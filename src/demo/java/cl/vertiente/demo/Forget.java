package cl.vertiente.demo;

import java.nio.file.Files;
import java.nio.file.Path;

/** {@code mvn -Pforget}: removes everything that the demonstration keeps, unless a demonstration is using it. */
public final class Forget {

    private Forget() { }

    public static void main(String[] arguments) {
        var folder = Path.of(System.getProperty("vertiente.home"));
        if (!Files.isDirectory(folder)) {
            System.out.println("There is nothing to forget: " + folder + " does not exist.");
            return;
        }
        try (var home = Home.take(folder)) {
            Leftovers.endIn(home.folder());
            Folders.delete(home.folder());
            System.out.println("Forgotten: " + home.folder() + " is gone. The next mvn -Pdemo begins anew.");
        } catch (CannotStart inUse) {
            System.err.println(inUse.getMessage());
            System.exit(1);
        }
    }
}

package cl.vertiente.demo;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The folder of a demonstration: database, files, logs, passwords. One launcher at a time holds it, until it ends. */
final class Home implements AutoCloseable {

    private static final String LOCK = "lock";

    private final Path folder;
    private final FileChannel channel;

    private Home(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /** Takes the folder, or says who has it. */
    static Home take(Path wanted) {
        var folder = Folders.secret(wanted.toAbsolutePath());
        var file = folder.resolve(LOCK);
        try {
            var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                var holder = Files.readString(file).strip();
                channel.close();
                throw new CannotStart("The folder " + folder + " is in use by another demonstration (" + holder
                        + "). End that one, or take another folder with -Dvertiente.home=FOLDER.");
            }
            var home = new Home(folder, channel);
            home.say("process " + ProcessHandle.current().pid());
            return home;
        } catch (IOException refused) {
            throw new CannotStart("The folder " + folder + " cannot be used: " + refused.getMessage() + ".", refused);
        }
    }

    /** Tells whoever finds the folder taken. */
    void say(String holder) throws IOException {
        channel.truncate(0);
        channel.write(StandardCharsets.UTF_8.encode(holder + "\n"), 0);
    }

    Path folder() {
        return folder;
    }

    Path resolve(String name) {
        return folder.resolve(name);
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException ended) {
            throw new CannotStart("The folder " + folder + " could not be given back.", ended);
        }
    }
}

package cl.vertiente.evidence;

import cl.vertiente.shared.Sha256;
import cl.vertiente.shared.TooLarge;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The bytes of the documents, in the data folder, each under its SHA-256. A file is written aside, forced to disk and
 * then moved into place, so what stands there is whole; a cut upload leaves nothing.
 */
@ApplicationScoped
public class DocumentFiles {

    private static final int HEAD = 64;

    @Inject
    @ConfigProperty(name = "vertiente.data.dir")
    private String dataDir;

    @Inject
    @ConfigProperty(name = "vertiente.evidence.max-bytes", defaultValue = "20971520")
    private long largest;

    @Inject
    @ConfigProperty(name = "vertiente.evidence.max-archive-bytes", defaultValue = "94371840")
    private long largestArchive;

    /** What was received: its hash, its size and its first bytes, still beside its place. */
    public record Received(Path path, String sha256, long size, byte[] head) {
    }

    /** What is done with a received file. */
    @FunctionalInterface
    public interface Taking<T> {
        T of(Received received) throws IOException;
    }

    /**
     * Receives a file, lets it be worked with, and leaves nothing of it beside its place.
     *
     * @param bytes closed in the end
     * @param most that it may hold
     */
    public <T> T take(InputStream bytes, long most, Taking<T> taking) throws IOException {
        try (bytes) {
            var received = receive(bytes, most);
            try {
                return taking.of(received);
            } finally {
                forget(received);
            }
        }
    }

    public Received receive(InputStream bytes) throws IOException {
        return receive(bytes, largest);
    }

    private Received receive(InputStream bytes, long most) throws IOException {
        var inbox = Files.createDirectories(Path.of(dataDir, "inbox"));
        var file = Files.createTempFile(inbox, "upload-", ".part");
        boolean whole = false;
        try (var out = Files.newOutputStream(file, StandardOpenOption.WRITE)) {
            var digest = Sha256.digest();
            var buffer = new byte[64 * 1024];
            var head = new byte[0];
            long size = 0;
            for (int n = bytes.read(buffer); n >= 0; n = bytes.read(buffer)) {
                if (head.length < HEAD) {
                    var joined = Arrays.copyOf(head, head.length + n);
                    System.arraycopy(buffer, 0, joined, head.length, n);
                    head = Arrays.copyOf(joined, Math.min(HEAD, joined.length));
                }
                size += n;
                if (size > most) {
                    throw new TooLarge("evidence.too-large", "/file", most / (1024 * 1024));
                }
                digest.update(buffer, 0, n);
                out.write(buffer, 0, n);
            }
            whole = true;
            return new Received(file, HexFormat.of().formatHex(digest.digest()), size, head);
        } finally {
            if (!whole) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** Puts a received file in its place; when the same bytes are there already, they stay. */
    public void keep(Received received) throws IOException {
        keepAll(List.of(received));
    }

    /** The same of several. Each is on the disk before any is in its place: what the first one waits for is then done for the others. */
    public void keepAll(List<Received> several) throws IOException {
        for (var received : several) {
            try (var channel = java.nio.channels.FileChannel.open(received.path(), StandardOpenOption.WRITE)) {
                channel.force(true);
            }
        }
        for (var received : several) {
            var place = path(received.sha256());
            Files.createDirectories(place.getParent());
            try {
                Files.move(received.path(), place, StandardCopyOption.ATOMIC_MOVE);
            } catch (FileAlreadyExistsException same) {
                Files.deleteIfExists(received.path());
            }
        }
    }

    /** What writes a file. */
    @FunctionalInterface
    public interface Writing {
        void to(OutputStream out) throws IOException;
    }

    /** Writes a file that the product itself makes, however large; nothing is left of it when it fails. */
    public Received write(Writing writing) throws IOException {
        var inbox = Files.createDirectories(Path.of(dataDir, "inbox"));
        var file = Files.createTempFile(inbox, "made-", ".part");
        boolean whole = false;
        try (var out = new DigestOutputStream(new BufferedOutputStream(Files.newOutputStream(file)), Sha256.digest())) {
            writing.to(out);
            out.flush();
            whole = true;
            return new Received(file, HexFormat.of().formatHex(out.getMessageDigest().digest()), Files.size(file), new byte[0]);
        } finally {
            if (!whole) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** Keeps bytes that the product itself made. */
    public String keep(byte[] bytes) throws IOException {
        var received = receive(new java.io.ByteArrayInputStream(bytes));
        keep(received);
        return received.sha256();
    }

    public void forget(Received received) throws IOException {
        Files.deleteIfExists(received.path());
    }

    /** @return how many files were removed that arrived before an instant and were neither kept nor forgotten */
    int sweep(Instant before) throws IOException {
        var inbox = Files.createDirectories(Path.of(dataDir, "inbox"));
        int removed = 0;
        try (var left = Files.newDirectoryStream(inbox, "*.part")) {
            for (var file : left) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(before) && Files.deleteIfExists(file)) {
                    removed++;
                }
            }
        }
        return removed;
    }

    public Path path(String sha256) {
        return Path.of(dataDir, "evidence", sha256.substring(0, 2), sha256.substring(2, 4), sha256);
    }

    /** Of one document, in bytes. */
    public long largest() {
        return largest;
    }

    /** Of a ZIP of documents, in bytes. */
    public long largestArchive() {
        return largestArchive;
    }
}

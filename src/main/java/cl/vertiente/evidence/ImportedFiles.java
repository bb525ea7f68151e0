package cl.vertiente.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;

/** Keeps the files that imports have read, once each, beside the documents; nobody can attach them to anything. */
@ApplicationScoped
public class ImportedFiles {

    private static final int LONGEST_NAME = 200;

    @Inject
    private Documents documents;

    @Inject
    private DocumentFiles files;

    @Inject
    private Clock clock;

    /** Where the bytes lie: a transaction that is run again after a lost race finds them in their place already. */
    public Path place(DocumentFiles.Received received) {
        return Files.exists(received.path()) ? received.path() : files.path(received.sha256());
    }

    public void keep(DocumentFiles.Received received, MediaKind kind) throws IOException {
        if (documents.find(received.sha256()).isEmpty()) {
            if (Files.exists(received.path())) {
                files.keep(received);
            }
            documents.add(new Document(received.sha256(), received.size(), kind, clock.instant()));
        }
    }

    /** The name as a label: no path, no controls, not too long. */
    public static String name(String fileName, String otherwise) {
        var name = fileName == null ? "" : fileName.replace('\\', '/');
        name = name.substring(name.lastIndexOf('/') + 1).replaceAll("\\p{Cntrl}", "").strip();
        return name.isEmpty() ? otherwise : name.substring(0, Math.min(LONGEST_NAME, name.length()));
    }
}

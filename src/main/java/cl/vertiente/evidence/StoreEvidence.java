package cl.vertiente.evidence;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.shared.AuditTrail;
import cl.vertiente.shared.Invalid;
import cl.vertiente.shared.UnsupportedKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;

/**
 * Keeps a received document: its kind is told by its bytes, its bytes are stored once. That this person brought it is
 * what later allows to attach it. A name is only a label: it never becomes a path.
 */
@ApplicationScoped
@UseCase({Role.ANALYST, Role.SENDER, Role.COORDINATOR, Role.FIELD_ENGINEER, Role.TRAINER, Role.DESIGNER, Role.GORE_FINANCIAL})
public class StoreEvidence {

    private static final int LONGEST_NAME = 200;

    @Inject
    private Documents documents;

    @Inject
    private DocumentFiles files;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** What is known of a stored document. */
    public record Stored(String sha256, long size, String mediaType) {
    }

    public Stored store(DocumentFiles.Received received, String fileName) throws IOException {
        var kind = kindOf(received);
        var document = documents.find(received.sha256()).orElse(null);
        if (document == null) {
            files.keep(received);
            document = new Document(received.sha256(), received.size(), kind, clock.instant());
            documents.add(document);
        }
        var name = plain(fileName);
        documents.add(new DocumentUpload(document.sha256(), caller.required().id(), name, clock.instant()));
        var stored = new Stored(document.sha256(), document.size(), document.mediaType());
        audit.changed(Document.class, document.sha256(), null, stored);
        return stored;
    }

    /** @throws Invalid when it is empty; another refusal when it is of no kind that proves anything */
    public static MediaKind kindOf(DocumentFiles.Received received) {
        if (received.size() == 0) {
            throw new Invalid("evidence.empty", "/file");
        }
        return MediaKind.sniff(received.head()).orElseThrow(() -> new UnsupportedKind(
                MediaKind.isOfTelephones(received.head()) ? "evidence.heic" : "evidence.kind", "/file"));
    }

    private static String plain(String fileName) {
        var name = fileName == null ? "" : fileName.replace('\\', '/');
        name = name.substring(name.lastIndexOf('/') + 1).replaceAll("\\p{Cntrl}", "").strip();
        return name.isEmpty() ? "documento" : name.substring(0, Math.min(LONGEST_NAME, name.length()));
    }
}

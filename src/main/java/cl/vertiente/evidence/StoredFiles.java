package cl.vertiente.evidence;

import cl.vertiente.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Opens stored documents for the use cases of their owners, which have decided who may read them. */
@ApplicationScoped
public class StoredFiles {

    @Inject
    private Documents documents;

    @Inject
    private DocumentFiles files;

    /**
     * @param sha256 null when the owner has no document
     * @param name without its ending, which follows from the kind of the document
     * @throws NotFound when there is none
     */
    public StoredFile open(String sha256, String name) {
        if (sha256 == null) {
            throw new NotFound("evidence.not-found", "");
        }
        var document = documents.find(sha256).orElseThrow(() -> new NotFound("evidence.not-found", ""));
        return new StoredFile(document.mediaType(), files.path(sha256), name + "." + document.kind().extension());
    }
}

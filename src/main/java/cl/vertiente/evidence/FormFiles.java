package cl.vertiente.evidence;

import cl.vertiente.shared.BusinessException;
import cl.vertiente.shared.Messages;
import cl.vertiente.shared.web.Forms;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Takes the files that a form brings; one that is refused is named at its field. */
@RequestScoped
public class FormFiles {

    @Inject
    private DocumentFiles files;

    @Inject
    private StoreEvidence storeEvidence;

    @Inject
    private Forms forms;

    @Inject
    private Messages messages;

    /** @return the hash under which it was stored; null when there was none, or it was refused */
    public String store(String pointer, Part part) {
        if (part == null || part.getSubmittedFileName() == null || part.getSubmittedFileName().isBlank()) {
            return null;
        }
        try (var bytes = part.getInputStream()) {
            var received = files.receive(bytes);
            try {
                return storeEvidence.store(received, part.getSubmittedFileName()).sha256();
            } finally {
                files.forget(received);
            }
        } catch (BusinessException refusal) {
            if (refusal.status() == 403) {
                throw refusal;
            }
            var fault = refusal.faults().get(0);
            forms.fault(pointer, messages.get("evidence.file-refused", name(part), messages.format(fault.key(), fault.arguments())));
            return null;
        } catch (IOException cut) {
            throw new UncheckedIOException(cut);
        }
    }

    /** The name without the path that some browsers send along. */
    public static String name(Part part) {
        var name = part.getSubmittedFileName().replace('\\', '/');
        return name.substring(name.lastIndexOf('/') + 1);
    }
}

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
        return isThere(part) ? takeNamed(pointer, part, received -> storeEvidence.store(received, part.getSubmittedFileName()).sha256())
                : null;
    }

    /** Works with one of several files; a refusal names it. @return null when it was refused */
    public <T> T takeNamed(String pointer, Part part, DocumentFiles.Taking<T> taking) {
        return take(pointer, part, files.largest(), "evidence.file-refused", taking);
    }

    public static boolean isThere(Part part) {
        return part != null && part.getSubmittedFileName() != null && !part.getSubmittedFileName().isBlank();
    }

    /** Works with a file that a form brings. @return null when it was refused, which is then said at its field */
    public <T> T take(String pointer, Part part, long most, DocumentFiles.Taking<T> taking) {
        return take(pointer, part, most, null, taking);
    }

    /** @param sentence that names the file and says the refusal; null says the refusal alone */
    private <T> T take(String pointer, Part part, long most, String sentence, DocumentFiles.Taking<T> taking) {
        try {
            return files.take(part.getInputStream(), most, taking);
        } catch (BusinessException refusal) {
            if (refusal.status() == 403 || refusal.status() == 404) {
                throw refusal;
            }
            var fault = refusal.faults().get(0);
            var said = messages.format(fault.key(), fault.arguments());
            forms.fault(pointer, sentence == null ? said : messages.get(sentence, name(part), said));
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

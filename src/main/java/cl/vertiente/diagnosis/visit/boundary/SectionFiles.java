package cl.vertiente.diagnosis.visit.boundary;

import cl.vertiente.evidence.FormFiles;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/** The files that came with the form of a section: stored once each, and named by their hash. */
@RequestScoped
public class SectionFiles {

    @Inject
    private FormFiles files;

    @Inject
    private HttpServletRequest request;

    /** @param name of the question's field; what came is in {@code name-file} */
    List<String> stored(String name) {
        return stored(name + "-file", "/" + name.replace('-', '/'));
    }

    /** @param pointer where it is said that one was refused */
    List<String> stored(String name, String pointer) {
        return parts().stream().filter(part -> part.getName().equals(name)).map(part -> files.store(pointer, part))
                .filter(Objects::nonNull).toList();
    }

    private Collection<Part> parts() {
        try {
            return request.getContentType() != null && request.getContentType().startsWith("multipart/") ? request.getParts() : List.of();
        } catch (IOException cut) {
            throw new UncheckedIOException(cut);
        } catch (ServletException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}

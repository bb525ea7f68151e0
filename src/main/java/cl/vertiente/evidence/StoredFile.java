package cl.vertiente.evidence;

import jakarta.ws.rs.core.Response;
import java.nio.file.Path;

/**
 * A stored document as it is handed out.
 *
 * @param name what the file is called outside: what it belongs to and what it is, nothing personal
 */
public record StoredFile(String mediaType, Path path, String name) {

    /** Shown where the browser can, else downloaded under its name. */
    public Response answer() {
        return Response.ok(path.toFile(), mediaType).header("Content-Disposition", "inline; filename=\"" + name + "\"").build();
    }
}

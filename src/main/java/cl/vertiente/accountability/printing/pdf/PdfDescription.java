package cl.vertiente.accountability.printing.pdf;

import java.time.Instant;
import java.util.Objects;

/**
 * What a PDF says of itself, equally in its information dictionary and its XMP metadata.
 *
 * @param title shown in the title bar of a reader
 * @param author institution that answers for the content
 * @param subject one sentence, or {@code null}
 * @param creator program that made it
 * @param created instant of issue, to the second
 * @param language as {@code es-CL}
 */
public record PdfDescription(String title, String author, String subject, String creator, Instant created, String language) {

    /** Title, author, creator, instant and language are indispensable. */
    public PdfDescription {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(author, "author");
        Objects.requireNonNull(creator, "creator");
        Objects.requireNonNull(created, "created");
        Objects.requireNonNull(language, "language");
    }
}

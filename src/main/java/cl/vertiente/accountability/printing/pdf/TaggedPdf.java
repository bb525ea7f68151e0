package cl.vertiente.accountability.printing.pdf;

/**
 * A file whose pieces are marked, and beside it the tree of what they are, which is not in the file yet.
 *
 * @param tags element {@code Document}
 */
public record TaggedPdf(byte[] bytes, Tag tags) {
}

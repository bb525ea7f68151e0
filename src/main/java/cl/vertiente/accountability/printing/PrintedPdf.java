package cl.vertiente.accountability.printing;

/**
 * A finished PDF.
 *
 * @param bytes the file
 * @param pages number of pages
 */
public record PrintedPdf(byte[] bytes, int pages) { }

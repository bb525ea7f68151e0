package cl.vertiente.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Collections;
import java.util.Objects;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/** What can be read in a file, whatever its kind: the text of a PDF, the cells of a spreadsheet, names and contents of a ZIP. */
public final class FileTexts {

    private FileTexts() {
    }

    public static String of(byte[] file) {
        try {
            var bytes = new String(file, StandardCharsets.ISO_8859_1);
            if (bytes.startsWith("%PDF-") && bytes.contains("startxref")) {
                return pdf(file);
            }
            return bytes.startsWith("PK\u0003\u0004") ? zip(file) : new String(file, StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String pdf(byte[] file) throws IOException {
        try (var document = Loader.loadPDF(file)) {
            var said = document.getDocumentInformation();
            return new PDFTextStripper().getText(document) + "\n" + Objects.toString(said.getTitle(), "") + "\n"
                    + Objects.toString(said.getSubject(), "") + "\n" + Objects.toString(said.getKeywords(), "");
        }
    }

    /** By its directory: a ZIP that was streamed does not say its sizes before. */
    private static String zip(byte[] file) throws IOException {
        var place = Files.createTempFile("scanned", ".zip");
        try {
            Files.write(place, file);
            var text = new StringBuilder();
            try (var zip = new ZipFile(place.toFile())) {
                for (var entry : Collections.list(zip.entries())) {
                    try (var content = zip.getInputStream(entry)) {
                        text.append(entry.getName()).append('\n').append(of(content.readAllBytes())).append('\n');
                    }
                }
            }
            return text.toString();
        } finally {
            Files.delete(place);
        }
    }
}

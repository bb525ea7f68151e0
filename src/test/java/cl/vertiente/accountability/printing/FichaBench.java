package cl.vertiente.accountability.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the accessible, archivable sheet costs beside the same sheet as the library alone writes it. */
class FichaBench {

    private static final int SHEETS = 56;

    private final FichaDiagnostico printer = new FichaDiagnostico();
    private final FichaReport report = FichaReportFixture.with(3, 166);
    private final Map<String, byte[]> pictures = new HashMap<>();
    private final LibraryAlone library = new LibraryAlone();

    private byte[] picture(String sha256) {
        return pictures.computeIfAbsent(sha256, FichaReportFixture::picture);
    }

    @Test
    void fiftySixSheetsWithThreePhotosBesideTheLibraryAlone() {
        assertThat(LibraryAlone.compare(SHEETS + " sheets with 3 photos", SHEETS,
                () -> printer.pdf(report, RendicionReportFixture.issue(), "Fundación", this::picture),
                () -> library.print("diagnosis/ficha-diagnostico", printer.parameters(report, RendicionReportFixture.issue(),
                        this::picture)))).isLessThan(4);
    }
}

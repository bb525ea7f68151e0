package cl.vertiente.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** ZIP files of scanned documents as people make them, the hostile ones too. */
class DocumentArchiveTest {

    @TempDir
    private Path folder;

    private static byte[] zip(Charset names, String... files) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out, names)) {
            for (var file : files) {
                zip.putNextEntry(new ZipEntry(file));
                zip.write(file.getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    private DocumentArchive open(byte[] bytes) throws IOException {
        return DocumentArchive.open(Files.write(folder.resolve("documents"), bytes));
    }

    private DocumentArchive of(String... files) throws IOException {
        return open(zip(StandardCharsets.UTF_8, files));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "marzo/Factura N° 12.PDF   | factura n° 12.pdf",
        "Liquidación Ñuñez.pdf     | LIQUIDACION NUNEZ",
        "marzo\\boleta.jpeg        | boleta.jpg",
        "C. Pérez/f_001.png        | f-001.png",
        "factura 12.345.pdf        | C:\\mis documentos\\factura 12.345.pdf"})
    void findsAFileAsPeopleWriteItsName(String file, String written) throws IOException {
        try (var archive = of(file, "otra cosa.pdf")) {
            var found = archive.find(written);
            assertThat(found.fault()).isNull();
            assertThat(new String(archive.read(found.file()).readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(file);
            assertThat(archive.unused()).containsExactly("otra cosa.pdf");
        }
    }

    @Test
    void readsNamesOfWindowsAndOfMacintosh() throws IOException {
        try (var archive = open(zip(Charset.forName("IBM850"), "liquidación.pdf"))) {
            assertThat(archive.find("Liquidacion.pdf").fault()).isNull();
        }
        try (var archive = of(Normalizer.normalize("liquidación.pdf", Normalizer.Form.NFD), "__MACOSX/._liquidación.pdf", ".DS_Store")) {
            assertThat(archive.find("liquidación.pdf").fault()).isNull();
            assertThat(archive.unused()).isEmpty();
        }
    }

    @Test
    void takesNoneWhenSeveralMayBeMeant() throws IOException {
        try (var archive = of("a/f1.pdf", "b/F1.pdf", "f2.pdf", "f2.png")) {
            assertThat(archive.find("f1.pdf").fault()).isEqualTo("evidence.archive.twice");
            assertThat(archive.find("f2").fault()).isEqualTo("evidence.archive.twice");
            assertThat(archive.find("f2.png").fault()).isNull();
            assertThat(archive.find("f3.pdf").fault()).isEqualTo("evidence.archive.missing");
        }
    }

    @Test
    void neverTakesANameThatLeavesItsFolder() throws IOException {
        try (var archive = of("../../etc/passwd.pdf", "/abs.pdf", "C:/win.pdf", "..\\up.pdf", "good..name.pdf")) {
            for (var name : new String[] {"passwd.pdf", "abs.pdf", "win.pdf", "up.pdf"}) {
                assertThat(archive.find(name).fault()).as(name).isEqualTo("evidence.archive.missing");
            }
            assertThat(archive.find("good..name.pdf").fault()).isNull();
            assertThat(archive.unused()).hasSize(4).contains("../../etc/passwd.pdf");
        }
    }

    @Test
    void refusesWhatIsNoneLockedEmptyOrEndless() throws IOException {
        refused("hola".getBytes(StandardCharsets.UTF_8), "evidence.archive.kind");
        refused(new byte[0], "evidence.archive.kind");
        refused(zip(StandardCharsets.UTF_8, "carpeta/"), "evidence.archive.empty");
        var locked = zip(StandardCharsets.UTF_8, "a.pdf", "b.pdf");
        for (int i = 0; i < locked.length - 4; i++) {
            if (locked[i] == 'P' && locked[i + 1] == 'K' && locked[i + 2] == 1 && locked[i + 3] == 2) {
                locked[i + 8] |= 1;
            }
        }
        refused(locked, "evidence.archive.password");
        var many = new String[2_001];
        for (int i = 0; i < many.length; i++) {
            many[i] = i + ".pdf";
        }
        refused(zip(StandardCharsets.UTF_8, many), "evidence.archive.too-many");
    }

    @Test
    void stopsUnpackingWhatGrowsWithoutMeasure() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("bomba.pdf"));
            var zeros = new byte[1024 * 1024];
            for (int i = 0; i < 513; i++) {
                zip.write(zeros);
            }
        }
        try (var archive = open(out.toByteArray()); var in = archive.read(archive.find("bomba").file())) {
            assertThatThrownBy(() -> in.transferTo(java.io.OutputStream.nullOutputStream())).hasMessage("evidence.archive.bomb");
        }
    }

    private void refused(byte[] bytes, String key) {
        assertThatThrownBy(() -> open(bytes)).hasMessage(key);
    }
}

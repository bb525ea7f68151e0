package cl.vertiente.accountability.printing;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.accountability.printing.Structure.Element;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What training prints: certificate and list, by both profiles, with their structure. */
class TrainingPapersTest {

    private static final Instant WHEN = Instant.parse("2026-10-20T19:00:00Z");

    @BeforeAll
    static void startValidator() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    static CertificateReport report(String holder, String course) {
        return new CertificateReport("CAP-PAT-APR-08-0004-017", holder, "12.***.***-5", "Comité El Progreso", "CAP-PAT-APR-08-0004",
                course, new BigDecimal("8.0"), LocalDate.of(2026, 10, 19), LocalDate.of(2026, 10, 20), new BigDecimal("87.5"),
                List.of("Rosa Huenchumán Paillal", "Relatora invitada"), "PAT-APR-08", "Programa Biobío", "Fundación",
                "Rosa Huenchumán", WHEN, WHEN, true);
    }

    private static byte[] certificate(String holder, String course) {
        return new Certificado().pdf(report(holder, course), new Issue("7K3M-9QWX-2B4D",
                URI.create("https://vertiente.cl/verificar/7K3M-9QWX-2B4D"), null), "AAAA-BBBB-CCCC").bytes();
    }

    @ParameterizedTest
    @ValueSource(strings = {"certificado", "lista-asistencia"})
    void saysWhatWasApproved(String paper) throws Exception {
        Approved.byText(paper.equals("certificado") ? certificate("María Ñancupil", "Cloración") : list(3), paper);
    }

    private static byte[] list(int known) {
        return list(IntStream.range(0, known).mapToObj(i -> "Persona " + i).toList());
    }

    private static byte[] list(List<String> names) {
        return new ListaAsistencia().pdf(new AttendanceListReport("CAP-PAT-APR-08-0004", "Cloración", WHEN, WHEN.plusSeconds(7200), "Sede",
                "Rosa Huenchumán", "PAT-APR-08", "Fundación", names.isEmpty() ? null : "Acepto que se guarde mi teléfono.",
                URI.create("https://vertiente.cl/capacitacion/sesiones/1"), IntStream.range(0, names.size()).mapToObj(i ->
                        new AttendanceListReport.Line(names.get(i), i % 2 == 0 ? "12.***.***-5" : null, "Comité")).toList(),
                12, WHEN, true)).bytes();
    }

    @ParameterizedTest
    @CsvSource({"certificate, 2a", "certificate, ua1", "long, 2a", "long, ua1", "list, 2a", "list, ua1", "blank, 2a", "blank, ua1"})
    void conformsToTheProfile(String which, String profile) throws Exception {
        var pdf = switch (which) {
            case "certificate" -> certificate("María Ñancupil", "Cloración");
            case "long" -> certificate("María ".repeat(20), "Operación y mantención ".repeat(7));
            case "list" -> list(60);
            default -> list(0);
        };
        var flavour = PDFAFlavour.fromString(profile);
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            var result = validator.validate(parser);
            assertThat(result.getFailedChecks()).isEmpty();
            assertThat(result.isCompliant()).isTrue();
        }
    }

    @Test
    void saysEachPersonInARowOfItsOwn() throws Exception {
        var rows = Structure.of(list(3)).all("TR").stream().map(Element::fullText).toList();
        assertThat(rows).filteredOn(row -> row.contains("Persona ")).hasSize(3);
    }

    /** Whatever the font is said to show stands in the text of the certificate, in no other letters. */
    @ParameterizedTest
    @ValueSource(strings = {"María O'Higgins Ñancupil", "Zoë Müller-Šimić", "Nguyễn Thị Ánh", "Γιώργος Παπαδόπουλος", "Иван Петров",
        "𝕄aría Soto"})
    void printsEveryNameThatItsFontShows(String name) throws Exception {
        assertThat(DocumentFont.missing(name)).isEmpty();
        assertThat(text(certificate(name, "Cloración"))).contains(name);
    }

    /** Of writing from right to left a reader finds the letters, in whichever order it gives them. */
    @ParameterizedTest
    @ValueSource(strings = {"דוד כהן", "محمد علي"})
    void printsWhatIsWrittenFromTheRight(String name) throws Exception {
        assertThat(DocumentFont.missing(name)).isEmpty();
        var letters = Normalizer.normalize(text(certificate(name, "Cloración")), Normalizer.Form.NFKC).codePoints().boxed().toList();
        assertThat(letters).containsAll(name.codePoints().boxed().toList());
    }

    @ParameterizedTest
    @CsvSource({"山田太郎, 山田太郎", "María 山田山, 山田", "สมชาย, สมชาย", "🦊 Ana, 🦊", "𐎠Ana, 𐎠"})
    void knowsWhichLettersAreMissing(String name, String missing) {
        assertThat(DocumentFont.missing(name)).isEqualTo(missing);
    }

    @Test
    void saysInTheListThatANameCannotBeShown() throws Exception {
        var rows = Structure.of(list(List.of("Ana Soto", "山田太郎"))).all("TR").stream().map(Element::fullText).toList();
        assertThat(rows).filteredOn(row -> row.contains("nombre con letras que este documento no puede mostrar")).hasSize(1);
        assertThat(rows).filteredOn(row -> row.contains("Ana Soto")).hasSize(1);
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}

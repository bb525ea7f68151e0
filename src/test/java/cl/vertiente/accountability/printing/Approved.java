package cl.vertiente.accountability.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What every printed report is held against: the profiles, and the text that somebody approved. */
final class Approved {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Approved() {
    }

    /** veraPDF finds nothing. @param profile {@code 2a} or {@code ua1} */
    static void byProfile(byte[] pdf, String profile) throws IOException, VeraPDFException {
        var flavour = PDFAFlavour.fromString(profile);
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            var result = validator.validate(parser);
            assertThat(result.getFailedChecks()).isEmpty();
            assertThat(result.isCompliant()).isTrue();
        }
    }

    /** Its structure says what lies in {@code expected/<key>.txt}; what it says lies in target, to be looked at and approved. */
    static void byText(byte[] pdf, String key) throws IOException {
        var received = Path.of("target", key + ".received.txt");
        var text = Structure.print(Structure.of(pdf));
        Files.createDirectories(received.getParent());
        Files.writeString(received, text);
        try (var approved = Approved.class.getResourceAsStream("/expected/" + key + ".txt")) {
            assertThat(approved).as("approve %s as src/test/resources/expected/%s.txt", received, key).isNotNull();
            assertThat(text).as(received.toString()).isEqualTo(new String(approved.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}

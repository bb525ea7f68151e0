package cl.vertiente.accountability.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.shared.Sha256;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ArrivingFileTest {

    private static final String TYPE = "multipart/form-data; boundary=----abc";
    private static final int LARGEST = 300_000;

    @Test
    void hashesWhatStandsBetweenTheDelimiters() {
        var bytes = new byte[200_003];
        new Random(7).nextBytes(bytes);
        assertThat(read(form("a.pdf", bytes)).sha256()).isEqualTo(Sha256.of(bytes));
    }

    @Test
    void isNotMisledByWhatLooksLikeADelimiter() {
        for (var tricky : new String[] {"", "\r", "\r\n--", "\r\n------ab", "\r\n\r\n------abd", "------abc", "\r\n------ab\r\n-"}) {
            var bytes = tricky.getBytes(StandardCharsets.ISO_8859_1);
            assertThat(read(form("a.pdf", bytes)).sha256()).as(tricky).isEqualTo(Sha256.of(bytes));
        }
    }

    @Test
    void hashesAcrossEveryEdgeOfItsBuffer() {
        for (int size = 64 * 1024 - 20; size <= 64 * 1024 + 20; size++) {
            var bytes = new byte[size];
            Arrays.fill(bytes, (byte) '\r');
            assertThat(read(form("a.pdf", bytes)).sha256()).as("%d bytes", size).isEqualTo(Sha256.of(bytes));
        }
    }

    @Test
    void passesOverFieldsThatAreNoFile() {
        var field = "------abc\r\nContent-Disposition: form-data; name=\"x\"\r\n\r\nvalue\r\n";
        var bytes = "content".getBytes(StandardCharsets.UTF_8);
        var body = new String(form("a.pdf", bytes), StandardCharsets.ISO_8859_1);
        assertThat(read((field + body).getBytes(StandardCharsets.ISO_8859_1)).sha256()).isEqualTo(Sha256.of(bytes));
    }

    @Test
    void saysWhenTheFileIsTooLarge() {
        var file = read(form("a.pdf", new byte[LARGEST + 1]));
        assertThat(file.tooLarge()).isTrue();
        assertThat(file.sha256()).isNull();
        assertThat(read(form("a.pdf", new byte[LARGEST])).tooLarge()).isFalse();
    }

    @Test
    void bringsNoFileWhenNoneWasChosenOrTheFormIsNone() {
        assertThat(read(form("", new byte[0])).sha256()).isNull();
        assertThat(read("hello".getBytes(StandardCharsets.UTF_8)).sha256()).isNull();
        assertThat(read(new byte[0]).sha256()).isNull();
        var whole = form("a.pdf", new byte[500]);
        assertThat(read(Arrays.copyOf(whole, whole.length - 40)).sha256()).as("cut on its way").isNull();
        assertThat(ArrivingFile.read(new ByteArrayInputStream(whole), "text/plain", LARGEST).sha256()).isNull();
        assertThat(ArrivingFile.read(new ByteArrayInputStream(whole), null, LARGEST).sha256()).isNull();
    }

    private static ArrivingFile read(byte[] body) {
        return ArrivingFile.read(new ByteArrayInputStream(body), TYPE, LARGEST);
    }

    private static byte[] form(String name, byte[] content) {
        var body = new ByteArrayOutputStream();
        body.writeBytes(("------abc\r\nContent-Disposition: form-data; name=\"archivo\"; filename=\"" + name
                + "\"\r\nContent-Type: application/pdf\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
        body.writeBytes(content);
        body.writeBytes("\r\n------abc--\r\n".getBytes(StandardCharsets.ISO_8859_1));
        return body.toByteArray();
    }
}

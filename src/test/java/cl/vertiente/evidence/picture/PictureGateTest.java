package cl.vertiente.evidence.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cl.vertiente.evidence.MediaKind;
import cl.vertiente.shared.BusinessException;
import cl.vertiente.testing.PictureBytes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is let in as a picture, told by its bytes alone. */
class PictureGateTest {

    private static final long MOST = 200_000_000;
    private static final byte[] JPEG = PictureBytes.jpeg(64, 48, 1);
    private static final byte[] PNG = PictureBytes.png(64, 48, 1);

    @TempDir
    private Path folder;

    private PictureHeader pass(byte[] bytes, MediaKind kind) throws IOException {
        return PictureGate.pass(Files.write(folder.resolve("one"), bytes), kind, MOST, "/sha256");
    }

    private void refused(byte[] bytes, MediaKind kind, int status, String key) {
        assertThatThrownBy(() -> pass(bytes, kind)).isInstanceOfSatisfying(BusinessException.class, refusal -> {
            assertThat(refusal.status()).isEqualTo(status);
            assertThat(refusal.faults().get(0).key()).isEqualTo(key);
            assertThat(refusal.faults().get(0).pointer()).isEqualTo("/sha256");
        });
    }

    private static byte[] joined(byte[] one, byte[] other) {
        var both = new ByteArrayOutputStream();
        both.writeBytes(one);
        both.writeBytes(other);
        return both.toByteArray();
    }

    @Test
    void aWholePictureSaysItsSize() throws IOException {
        for (var header : new PictureHeader[] {pass(JPEG, MediaKind.JPEG), pass(PNG, MediaKind.PNG)}) {
            assertThat(header.width()).isEqualTo(64);
            assertThat(header.height()).isEqualTo(48);
            assertThat(header.whole()).isTrue();
            assertThat(header.layered()).isFalse();
            assertThat(header.exif()).isNull();
        }
    }

    /** Telephones put films, depth and a second picture behind the first. */
    @Test
    void whatATelephoneAppendsIsNoFault() throws IOException {
        assertThat(pass(joined(JPEG, JPEG), MediaKind.JPEG).whole()).isTrue();
        assertThat(pass(joined(JPEG, new byte[3_000]), MediaKind.JPEG).whole()).isTrue();
    }

    @Test
    void whatWasCutIsRefusedWhereverItWasCut() {
        for (int part = 1; part < 8; part++) {
            var cut = Arrays.copyOf(JPEG, JPEG.length - JPEG.length * part / 20 - 2);
            refused(cut, MediaKind.JPEG, 422, "evidence.picture.cut");
            refused(Arrays.copyOf(PNG, PNG.length - part), MediaKind.PNG, 422, "evidence.picture.cut");
        }
        refused(Arrays.copyOf(JPEG, 20), MediaKind.JPEG, 422, "evidence.picture.damaged");
        refused(Arrays.copyOf(PNG, 20), MediaKind.PNG, 422, "evidence.picture.damaged");
    }

    @Test
    void aBombIsRefusedByItsHeader() {
        refused(PictureBytes.bomb(20_000, 20_000), MediaKind.PNG, 413, "evidence.picture.too-many-pixels");
        refused(PictureBytes.bomb(1_000_000, 1), MediaKind.PNG, 413, "evidence.picture.too-many-pixels");
        var claimed = JPEG.clone();
        int frame = frame(claimed);
        Arrays.fill(claimed, frame + 5, frame + 9, (byte) 0xFF);
        refused(claimed, MediaKind.JPEG, 413, "evidence.picture.too-many-pixels");
    }

    /** Each pass of a progressive picture is work over all of it. */
    @Test
    void aThousandPassesAreTooMany() {
        var scan = new byte[] {(byte) 0xFF, (byte) 0xDA, 0, 2};
        var passes = Arrays.copyOf(JPEG, JPEG.length - 2);
        for (int i = 0; i < 1_000; i++) {
            passes = joined(passes, scan);
        }
        refused(joined(passes, new byte[] {(byte) 0xFF, (byte) 0xD9}), MediaKind.JPEG, 413, "evidence.picture.too-many-pixels");
    }

    private static int frame(byte[] jpeg) {
        for (int at = 0; ; at++) {
            if (jpeg[at] == (byte) 0xFF && jpeg[at + 1] == (byte) 0xC0) {
                return at;
            }
        }
    }

    @Test
    void aPictureThatIsAZipTooIsRefused() {
        refused(PictureBytes.withArchive(JPEG), MediaKind.JPEG, 422, "evidence.picture.hides-archive");
        refused(PictureBytes.withArchive(PNG), MediaKind.PNG, 422, "evidence.picture.hides-archive");
    }

    @Test
    void whatIsNoPictureIsNone() {
        refused("%PDF-1.7".getBytes(), MediaKind.PDF, 415, "evidence.picture.kind");
        refused(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF}, MediaKind.JPEG, 422, "evidence.picture.damaged");
    }

    /** No bytes at all bring the reader to a stop: it ends, with a picture or a refusal. */
    @Test
    void anyBytesAreReadToAnEnd() throws IOException {
        var random = new java.util.Random(4);
        int passed = 0;
        for (int i = 0; i < 2_000; i++) {
            boolean jpeg = i % 2 == 0;
            var mangled = (jpeg ? JPEG : PNG).clone();
            for (int k = 0; k < 3; k++) {
                mangled[3 + random.nextInt(mangled.length - 3)] = (byte) random.nextInt();
            }
            try {
                passed += pass(mangled, jpeg ? MediaKind.JPEG : MediaKind.PNG).whole() ? 1 : 0;
            } catch (BusinessException refusal) {
                assertThat(refusal.status()).isBetween(400, 499);
            }
        }
        assertThat(passed).isBetween(1, 1_999);
    }
}

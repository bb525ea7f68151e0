package cl.vertiente.evidence.picture;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cl.vertiente.shared.BusinessException;
import cl.vertiente.testing.Slanted;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DrawnSignatureTest {

    @TempDir
    private Path folder;

    private static byte[] drawn(int width, int height, int strokes, int type) {
        var picture = new BufferedImage(width, height, type);
        var canvas = picture.createGraphics();
        if (type == BufferedImage.TYPE_INT_RGB) {
            canvas.setColor(Color.WHITE);
            canvas.fillRect(0, 0, width, height);
        }
        canvas.setColor(Color.BLACK);
        canvas.setStroke(new BasicStroke(3));
        for (int i = 0; i < strokes; i++) {
            canvas.drawLine(20 + 30 * i, 20, 60 + 30 * i, height - 20);
        }
        canvas.dispose();
        return Slanted.file(picture, "png");
    }

    private void check(byte[] bytes) throws IOException {
        DrawnSignature.check(Files.write(folder.resolve("signature"), bytes), "/signature");
    }

    @Test
    void takesStrokesOnWhiteAndOnNothing() {
        assertThatCode(() -> check(drawn(720, 300, 5, BufferedImage.TYPE_INT_RGB))).doesNotThrowAnyException();
        assertThatCode(() -> check(drawn(720, 300, 5, BufferedImage.TYPE_INT_ARGB))).doesNotThrowAnyException();
    }

    @Test
    void refusesWhatIsBlankLargeOrCutOff() {
        refuses(drawn(720, 300, 0, BufferedImage.TYPE_INT_RGB), "evidence.signature.blank");
        refuses(drawn(720, 300, 0, BufferedImage.TYPE_INT_ARGB), "evidence.signature.blank");
        refuses(drawn(1601, 300, 5, BufferedImage.TYPE_INT_RGB), "evidence.signature.size");
        refuses(drawn(1500, 1500, 5, BufferedImage.TYPE_INT_RGB), "evidence.picture.too-many-pixels");
        var whole = drawn(720, 300, 5, BufferedImage.TYPE_INT_RGB);
        refuses(Arrays.copyOf(whole, whole.length / 2), "evidence.picture.cut");
    }

    private void refuses(byte[] bytes, String key) {
        assertThatThrownBy(() -> check(bytes)).isInstanceOf(BusinessException.class).hasMessageContaining(key);
    }
}

package cl.vertiente.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A document is what its bytes say. */
class MediaKindTest {

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] hex(String hex) {
        return HexFormat.of().parseHex(hex);
    }

    @Test
    void knowsTheKindsThatAreAccepted() {
        assertThat(MediaKind.sniff(text("%PDF-1.7\n%âãÏÓ"))).contains(MediaKind.PDF);
        assertThat(MediaKind.sniff(hex("ffd8ffe000104a464946"))).contains(MediaKind.JPEG);
        assertThat(MediaKind.sniff(hex("ffd8ffe1"))).contains(MediaKind.JPEG);
        assertThat(MediaKind.sniff(hex("89504e470d0a1a0a0000000d49484452"))).contains(MediaKind.PNG);
        assertThat(MediaKind.sniff(text("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><DTE/>"))).contains(MediaKind.XML);
    }

    @Test
    void knowsXmlBehindAByteOrderMark() {
        var marked = new ByteArrayOutputStream();
        marked.writeBytes(hex("efbbbf"));
        marked.writeBytes(text("<?xml version=\"1.0\"?>"));
        assertThat(MediaKind.sniff(marked.toByteArray())).contains(MediaKind.XML);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%PD", "%pdf-1.7", " %PDF-1.7", "<html><script>", "#!/bin/sh\n", "GIF89a", "<?php", "<svg onload='x'/>",
        "plain words"})
    void refusesWhateverElseTheTextIs(String text) {
        assertThat(MediaKind.sniff(text(text))).isEmpty();
    }

    @Test
    void refusesExecutablesWhateverTheirName() {
        assertThat(MediaKind.sniff(hex("4d5a90000300000004000000"))).as("Windows").isEmpty();
        assertThat(MediaKind.sniff(hex("7f454c460201010000000000"))).as("Linux").isEmpty();
        assertThat(MediaKind.sniff(hex("cafebabe00000041"))).as("Java").isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"heic", "heix", "mif1", "hevc", "avif"})
    void knowsThePhotosThatTelephonesKeepForThemselves(String brand) {
        var head = text("\0\0\0\30ftyp" + brand + "\0\0\0\0");
        assertThat(MediaKind.sniff(head)).isEmpty();
        assertThat(MediaKind.isOfTelephones(head)).isTrue();
        assertThat(MediaKind.isOfTelephones(text("\0\0\0\30ftypqt  \0\0\0\0"))).as("a film").isFalse();
        assertThat(MediaKind.isOfTelephones(text("\0\0\0\30ftyp"))).isFalse();
    }

    @Test
    void refusesAWorkbookFromOutside() {
        assertThat(MediaKind.sniff(hex("504b030414000600"))).isEmpty();
    }

    @Test
    void refusesAMagicThatIsCutShort() {
        assertThat(MediaKind.sniff(hex("ffd8"))).isEmpty();
        assertThat(MediaKind.sniff(hex("89504e470d0a1a"))).isEmpty();
        assertThat(MediaKind.sniff(hex("efbbbf"))).isEmpty();
    }

    @Test
    void isFoundAgainByItsMediaType() {
        for (var kind : MediaKind.values()) {
            assertThat(MediaKind.of(kind.mediaType())).isEqualTo(kind);
        }
    }
}

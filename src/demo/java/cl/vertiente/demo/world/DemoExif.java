package cl.vertiente.demo.world;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What a camera writes into a JPEG, written by hand: the same bytes each time.
 *
 * @param time as cameras write it, {@code 2026:09:09 11:32:05}; null for none
 * @param offset {@code -03:00}; null for none
 * @param latitude null for no position
 * @param orientation 1 to 8
 */
public record DemoExif(String time, String offset, BigDecimal latitude, BigDecimal longitude, int orientation, String make, String model) {

    private static final int ASCII = 2;
    private static final int SHORT = 3;
    private static final int LONG = 4;
    private static final int RATIONAL = 5;
    private static final int HEAD = 8;
    private static final int SECOND_PARTS = 10_000;

    /** One field of a directory; {@code data} as it is written, in place where it fits into four bytes. */
    private record Field(int tag, int type, int count, byte[] data) {

        static Field text(int tag, String text) {
            var bytes = (text + "\0").getBytes(StandardCharsets.US_ASCII);
            return new Field(tag, ASCII, bytes.length, bytes);
        }

        static Field number(int tag, int value) {
            return new Field(tag, SHORT, 1, ByteBuffer.allocate(4).putShort((short) value).array());
        }

        static Field pointer(int tag, int at) {
            return new Field(tag, LONG, 1, ByteBuffer.allocate(4).putInt(at).array());
        }

        static Field degrees(int tag, BigDecimal value) {
            var degrees = value.abs();
            int whole = degrees.intValue();
            var minutes = degrees.subtract(BigDecimal.valueOf(whole)).multiply(BigDecimal.valueOf(60));
            var seconds = minutes.subtract(BigDecimal.valueOf(minutes.intValue())).multiply(BigDecimal.valueOf(60));
            int parts = seconds.multiply(BigDecimal.valueOf(SECOND_PARTS)).setScale(0, RoundingMode.HALF_UP).intValue();
            return new Field(tag, RATIONAL, 3, ByteBuffer.allocate(24).putInt(whole).putInt(1).putInt(minutes.intValue()).putInt(1)
                    .putInt(parts).putInt(SECOND_PARTS).array());
        }
    }

    /** The block by itself, as a TIFF. */
    public byte[] block() {
        var details = new ArrayList<Field>();
        if (time != null) {
            details.add(Field.text(0x9003, time));
        }
        if (offset != null) {
            details.add(Field.text(0x9011, offset));
        }
        var place = new ArrayList<Field>();
        if (latitude != null) {
            place.addAll(List.of(Field.text(1, latitude.signum() < 0 ? "S" : "N"), Field.degrees(2, latitude),
                    Field.text(3, longitude.signum() < 0 ? "W" : "E"), Field.degrees(4, longitude)));
        }
        int afterMain = HEAD + directory(main(0, 0), HEAD).length;
        int afterDetails = afterMain + directory(details, afterMain).length;
        var block = new ByteArrayOutputStream();
        block.writeBytes(new byte[] {'M', 'M', 0, 42, 0, 0, 0, HEAD});
        block.writeBytes(directory(main(afterMain, afterDetails), HEAD));
        block.writeBytes(directory(details, afterMain));
        block.writeBytes(directory(place, afterDetails));
        return block.toByteArray();
    }

    private List<Field> main(int detailsAt, int placeAt) {
        return List.of(Field.text(0x010F, make), Field.text(0x0110, model), Field.number(0x0112, orientation),
                Field.pointer(0x8769, detailsAt), Field.pointer(0x8825, placeAt));
    }

    private static byte[] directory(List<Field> fields, int at) {
        int dataAt = at + 2 + 12 * fields.size() + 4;
        var entries = ByteBuffer.allocate(dataAt - at).putShort((short) fields.size());
        var data = new ByteArrayOutputStream();
        for (var field : fields) {
            entries.putShort((short) field.tag()).putShort((short) field.type()).putInt(field.count());
            if (field.data().length <= 4) {
                entries.put(ByteBuffer.allocate(4).put(field.data()).array());
            } else {
                entries.putInt(dataAt + data.size());
                data.writeBytes(field.data());
            }
        }
        entries.putInt(0);
        var both = new ByteArrayOutputStream();
        both.writeBytes(entries.array());
        both.writeBytes(data.toByteArray());
        return both.toByteArray();
    }

    /** The JPEG with the block at its beginning. */
    public byte[] into(byte[] jpeg) {
        return into(jpeg, block());
    }

    /** The same with any block, whatever it holds. */
    public static byte[] into(byte[] jpeg, byte[] block) {
        var whole = new ByteArrayOutputStream();
        whole.write(jpeg, 0, 2);
        int length = 2 + 6 + block.length;
        whole.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xE1, (byte) (length >> 8), (byte) length});
        whole.writeBytes("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        whole.writeBytes(block);
        whole.write(jpeg, 2, jpeg.length - 2);
        return whole.toByteArray();
    }
}

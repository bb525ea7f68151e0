package cl.vertiente.evidence;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/** Looks into the directory of a ZIP for what the JDK does not tell: whether its files are locked by a password. */
final class ZipDirectory {

    private static final int END = 0x06054b50;
    private static final int END_SIZE = 22;
    private static final int LONGEST_COMMENT = 65_535;
    private static final int ENTRY = 0x02014b50;
    private static final int ENTRY_SIZE = 46;
    private static final int LARGEST = 16 * 1024 * 1024;

    private ZipDirectory() {
    }

    /** Some file of it is encrypted. What is no ZIP is not: it is refused as such. */
    static boolean isLocked(Path file) throws IOException {
        try (var channel = FileChannel.open(file)) {
            var tail = read(channel, Math.max(0, channel.size() - END_SIZE - LONGEST_COMMENT), END_SIZE + LONGEST_COMMENT);
            for (int at = tail.limit() - END_SIZE; at >= 0; at--) {
                if (tail.getInt(at) == END) {
                    return isAnyLocked(read(channel, tail.getInt(at + 16) & 0xFFFFFFFFL, tail.getInt(at + 12) & 0xFFFFFFFFL));
                }
            }
            return false;
        }
    }

    private static boolean isAnyLocked(ByteBuffer directory) {
        int at = 0;
        while (at + ENTRY_SIZE <= directory.limit() && directory.getInt(at) == ENTRY) {
            if ((directory.getShort(at + 8) & 1) != 0) {
                return true;
            }
            at += ENTRY_SIZE + unsigned(directory, at + 28) + unsigned(directory, at + 30) + unsigned(directory, at + 32);
        }
        return false;
    }

    private static int unsigned(ByteBuffer bytes, int at) {
        return bytes.getShort(at) & 0xFFFF;
    }

    private static ByteBuffer read(FileChannel channel, long from, long size) throws IOException {
        var bytes = ByteBuffer.allocate((int) Math.max(0, Math.min(Math.min(size, LARGEST), channel.size() - from)))
                .order(ByteOrder.LITTLE_ENDIAN);
        long at = from;
        while (bytes.hasRemaining()) {
            int some = channel.read(bytes, at);
            if (some < 0) {
                break;
            }
            at += some;
        }
        return bytes.flip();
    }
}

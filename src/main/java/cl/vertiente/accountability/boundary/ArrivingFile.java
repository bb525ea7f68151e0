package cl.vertiente.accountability.boundary;

import cl.vertiente.shared.Sha256;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * The file of an uploaded form, hashed while it arrives: no byte of it is kept, neither in memory nor on disk. That is
 * why the server's own reading of uploads, which keeps larger files aside, is not used here.
 *
 * @param sha256 null when there was no file, or it was too large
 */
record ArrivingFile(String sha256, boolean tooLarge) {

    private static final Pattern BOUNDARY = Pattern.compile("(?i)multipart/form-data;.*boundary=\"?([^\";]{1,100})\"?.*");
    private static final Pattern FILE = Pattern.compile("(?i)content-disposition:.*filename=\"(.*)\".*");
    private static final int LONGEST_HEADER = 4096;
    private static final int MOST_PARTS = 20;
    /** So many times the largest file is read to its end, so that a browser hears why it is refused; beyond that it is cut. */
    private static final int PATIENCE = 10;
    private static final ArrivingFile NONE = new ArrivingFile(null, false);

    /**
     * Reads the first file that has a name; what comes after it is left unread. A form that is no form, or that was cut on
     * its way, brings no file.
     */
    static ArrivingFile read(InputStream body, String contentType, long largest) {
        var boundary = BOUNDARY.matcher(String.valueOf(contentType));
        if (!boundary.matches()) {
            return NONE;
        }
        try {
            var parts = new Parts(new BufferedInputStream(body, 64 * 1024), "\r\n--" + boundary.group(1), largest);
            for (int part = 0; part < MOST_PARTS && parts.next(); part++) {
                if (parts.isNamedFile()) {
                    return parts.hash();
                }
            }
            return NONE;
        } catch (IOException cut) {
            return NONE;
        }
    }

    /** Walks through the parts of a multipart body (RFC 7578). */
    private static final class Parts {

        private final InputStream in;
        private final byte[] delimiter;
        private final int[] fallback;
        private final long largest;
        private boolean namedFile;
        private boolean begun;

        private Parts(InputStream in, String delimiter, long largest) {
            this.in = in;
            this.largest = largest;
            this.delimiter = delimiter.getBytes(StandardCharsets.ISO_8859_1);
            this.fallback = fallback(this.delimiter);
        }

        private boolean next() throws IOException {
            if (!begun) {
                begun = true;
                if (!line().equals(new String(delimiter, 2, delimiter.length - 2, StandardCharsets.ISO_8859_1))) {
                    return false;
                }
            } else {
                content(bytes -> { });
                if (in.read() != '\r' || in.read() != '\n') {
                    return false;
                }
            }
            namedFile = false;
            for (var header = line(); !header.isEmpty(); header = line()) {
                var file = FILE.matcher(header);
                namedFile |= file.matches() && !file.group(1).isEmpty();
            }
            return true;
        }

        private boolean isNamedFile() {
            return namedFile;
        }

        private ArrivingFile hash() throws IOException {
            var digest = Sha256.digest();
            var size = new long[1];
            content(bytes -> {
                size[0] += bytes.length;
                if (size[0] <= largest) {
                    digest.update(bytes);
                }
            });
            return size[0] > largest ? new ArrivingFile(null, true) : new ArrivingFile(HexFormat.of().formatHex(digest.digest()), false);
        }

        private String line() throws IOException {
            var line = new StringBuilder();
            for (int c = in.read(); c != '\n'; c = in.read()) {
                if (c < 0 || line.length() > LONGEST_HEADER) {
                    throw new IOException("not a form");
                }
                line.append((char) c);
            }
            return line.toString().strip();
        }

        private interface Take {
            void bytes(byte[] bytes);
        }

        /** Hands on what stands before the next delimiter, and reads the delimiter (Knuth, Morris and Pratt). */
        private void content(Take take) throws IOException {
            var waiting = new byte[64 * 1024];
            int length = 0;
            int matched = 0;
            for (long read = 0; matched < delimiter.length && read <= largest * PATIENCE; read++) {
                int c = in.read();
                if (c < 0) {
                    throw new IOException("the form was cut");
                }
                waiting[length++] = (byte) c;
                while (matched > 0 && delimiter[matched] != (byte) c) {
                    matched = fallback[matched - 1];
                }
                if (delimiter[matched] == (byte) c) {
                    matched++;
                }
                if (length == waiting.length) {
                    take.bytes(Arrays.copyOf(waiting, length - matched));
                    System.arraycopy(waiting, length - matched, waiting, 0, matched);
                    length = matched;
                }
            }
            take.bytes(Arrays.copyOf(waiting, length - matched));
        }

        private static int[] fallback(byte[] pattern) {
            var table = new int[pattern.length];
            for (int i = 1, k = 0; i < pattern.length; i++) {
                while (k > 0 && pattern[k] != pattern[i]) {
                    k = table[k - 1];
                }
                if (pattern[k] == pattern[i]) {
                    k++;
                }
                table[i] = k;
            }
            return table;
        }
    }
}

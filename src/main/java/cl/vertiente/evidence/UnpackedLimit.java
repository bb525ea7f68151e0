package cl.vertiente.evidence;

import cl.vertiente.shared.TooLarge;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts what is unpacked of an archive, all its files together. */
final class UnpackedLimit {

    private static final long MOST = 512L * 1024 * 1024;

    private long read;

    InputStream count(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public int read() throws IOException {
                int one = super.read();
                note(one < 0 ? 0 : 1);
                return one;
            }

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                int some = super.read(into, offset, length);
                note(Math.max(some, 0));
                return some;
            }
        };
    }

    private void note(long more) {
        read += more;
        if (read > MOST) {
            throw new TooLarge("evidence.archive.bomb", DocumentArchive.POINTER);
        }
    }
}

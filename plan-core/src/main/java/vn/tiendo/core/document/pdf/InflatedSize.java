package vn.tiendo.core.document.pdf;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Counts what the deflated streams of a file would unpack to, since the library unpacks each whole into memory. */
final class InflatedSize {
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final int ZLIB = 0x78;

    private final byte[] bytes;
    private final byte[] sink = new byte[1 << 16];

    InflatedSize(byte[] bytes) {
        this.bytes = bytes;
    }

    boolean isOver(long limit) {
        long total = 0;
        for (int at = next(0); at >= 0; at = next(at)) {
            if (at < bytes.length && bytes[at] == ZLIB) {
                total += inflated(at, limit - total);
            }
            if (total > limit) {
                return true;
            }
        }
        return false;
    }

    /** Where the data of the next stream begins, or -1. */
    private int next(int from) {
        for (int at = from; at + STREAM.length < bytes.length; at++) {
            if (matches(at)) {
                int data = at + STREAM.length;
                while (data < bytes.length && (bytes[data] == '\r' || bytes[data] == '\n')) {
                    data++;
                }
                return data;
            }
        }
        return -1;
    }

    private boolean matches(int at) {
        for (int letter = 0; letter < STREAM.length; letter++) {
            if (bytes[at + letter] != STREAM[letter]) {
                return false;
            }
        }
        return true;
    }

    private long inflated(int from, long most) {
        try (Inflater inflater = new Inflater()) {
            inflater.setInput(bytes, from, bytes.length - from);
            int step = inflater.inflate(sink);
            while (step > 0 && inflater.getBytesWritten() <= most) {
                step = inflater.inflate(sink);
            }
            return inflater.getBytesWritten();
        } catch (DataFormatException notDeflated) {
            return 0;
        }
    }
}

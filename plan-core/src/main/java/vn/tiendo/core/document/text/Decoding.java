package vn.tiendo.core.document.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import vn.tiendo.core.document.encoding.OldText;

/**
 * Bytes as text: by their byte order mark, else as strict UTF-8, else UTF-16 when it looks like it, else in the
 * encodings of before.
 */
public final class Decoding {
    private Decoding() {}

    public static String of(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return new String(bytes, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return new String(bytes, StandardCharsets.UTF_16BE);
        }
        // a text has no zero characters: zero bytes are halves of UTF-16 units, though UTF-8 would take them as valid
        Charset likely = hasZero(bytes) ? wideOrder(bytes) : StandardCharsets.UTF_8;
        return strict(likely, bytes).orElseGet(() -> OldText.of(bytes));
    }

    private static Optional<String> strict(Charset charset, byte[] bytes) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException notThisOne) {
            return Optional.empty();
        }
    }

    /** Most characters of Vietnamese have a zero high byte: it stands first in the big-endian order. */
    private static Charset wideOrder(byte[] bytes) {
        int first = 0;
        int second = 0;
        for (int at = 0; at + 1 < bytes.length; at += 2) {
            first += bytes[at] == 0 ? 1 : 0;
            second += bytes[at + 1] == 0 ? 1 : 0;
        }
        return first > second ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    }

    private static boolean hasZero(byte[] bytes) {
        for (byte b : bytes) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }
}

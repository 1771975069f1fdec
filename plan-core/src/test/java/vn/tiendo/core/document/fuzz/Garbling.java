package vn.tiendo.core.document.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** What happens to the bytes of a file: some change, some are lost, some come twice; of a container also within its parts. */
final class Garbling {
    private static final int LONGEST = 2_000;

    private final Random random;

    Garbling(Random random) {
        this.random = random;
    }

    byte[] of(byte[] file) {
        boolean container = file.length > 1 && file[0] == 'P' && file[1] == 'K';
        return container && random.nextInt(4) > 0 ? withinPart(file) : harmed(file);
    }

    private byte[] withinPart(byte[] file) {
        Map<String, byte[]> parts = parts(file);
        String harmed = parts.keySet().stream()
                .skip(random.nextInt(parts.size()))
                .findFirst()
                .orElseThrow();
        if (random.nextInt(8) == 0) {
            parts.remove(harmed);
        } else {
            parts.put(harmed, harmed(parts.get(harmed)));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static Map<String, byte[]> parts(byte[] file) {
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    private byte[] harmed(byte[] bytes) {
        byte[] harmed = bytes.clone();
        for (int harm = random.nextInt(4); harm >= 0 && harmed.length > 0; harm--) {
            int at = random.nextInt(harmed.length);
            int end = Math.min(harmed.length, at + random.nextInt(random.nextBoolean() ? 20 : LONGEST));
            harmed = switch (random.nextInt(6)) {
                case 0 -> put(harmed, 0, at, new byte[0], harmed.length);
                case 1 -> put(harmed, 0, at, new byte[0], end);
                case 2 -> put(harmed, 0, end, java.util.Arrays.copyOfRange(harmed, at, end), end);
                case 3 -> put(harmed, 0, at, noise(end - at), end);
                case 4 -> put(harmed, 0, at, "99999999999".getBytes(java.nio.charset.StandardCharsets.US_ASCII), at);
                default -> put(harmed, 0, at, new byte[] {(byte) random.nextInt(256)}, Math.min(harmed.length, at + 1));
            };
        }
        return harmed;
    }

    private byte[] noise(int length) {
        byte[] noise = new byte[length];
        random.nextBytes(noise);
        return noise;
    }

    private static byte[] put(byte[] bytes, int start, int end, byte[] between, int further) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, start, end - start);
        out.writeBytes(between);
        out.write(bytes, further, bytes.length - further);
        return out.toByteArray();
    }
}

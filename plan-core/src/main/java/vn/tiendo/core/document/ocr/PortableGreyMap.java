package vn.tiendo.core.document.ocr;

import java.nio.charset.StandardCharsets;

/** The plainest format of pictures (PGM): a line that says how large, then the shades. */
final class PortableGreyMap {
    private PortableGreyMap() {}

    static byte[] of(PagePicture page) {
        byte[] head = "P5 %d %d 255\n".formatted(page.width(), page.height()).getBytes(StandardCharsets.US_ASCII);
        byte[] whole = new byte[head.length + page.shades().length];
        System.arraycopy(head, 0, whole, 0, head.length);
        System.arraycopy(page.shades(), 0, whole, head.length, page.shades().length);
        return whole;
    }
}

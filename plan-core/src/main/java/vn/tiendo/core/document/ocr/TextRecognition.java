package vn.tiendo.core.document.ocr;

import java.time.Duration;
import java.util.Optional;

/** Reads the words off the pictures of pages. */
public interface TextRecognition {
    /** For a machine on which nothing can. */
    TextRecognition NONE = new TextRecognition() {
        @Override
        public boolean isAvailable() {
            return false;
        }

        @Override
        public Optional<String> read(PagePicture page, Duration most) {
            return Optional.empty();
        }
    };

    boolean isAvailable();

    /** The lines of a page, top to bottom; empty when it failed or would have taken longer than allowed. */
    Optional<String> read(PagePicture page, Duration most);
}

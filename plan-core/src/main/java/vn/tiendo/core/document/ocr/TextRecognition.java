package vn.tiendo.core.document.ocr;

import java.time.Duration;
import java.util.List;
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
        public Optional<List<SeenWord>> read(PagePicture page, Duration most) {
            return Optional.empty();
        }
    };

    boolean isAvailable();

    /** The words of a page in any order; empty when it failed or would have taken longer than allowed. */
    Optional<List<SeenWord>> read(PagePicture page, Duration most);
}

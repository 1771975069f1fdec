package vn.tiendo.core.world;

import java.util.function.UnaryOperator;
import vn.tiendo.core.document.reading.ParsedDocument;
import vn.tiendo.core.document.store.ParsedTexts;
import vn.tiendo.core.document.store.StoredText;

/** What texts say, and what a test wants them to say besides. */
public final class MadeUpReadings extends ParsedTexts {
    private UnaryOperator<ParsedDocument> besides = UnaryOperator.identity();

    /** From now on, of every text. */
    public void let(UnaryOperator<ParsedDocument> change) {
        besides = change;
    }

    @Override
    public ParsedDocument of(StoredText text) {
        return besides.apply(super.of(text));
    }
}

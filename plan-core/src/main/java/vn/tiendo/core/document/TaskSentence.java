package vn.tiendo.core.document;

import org.jspecify.annotations.Nullable;
import vn.tiendo.core.document.noise.FlatText;
import vn.tiendo.core.document.reading.ReadTask;
import vn.tiendo.core.document.reading.ReadWhen;
import vn.tiendo.core.document.task.TaskReader;

/**
 * Reads one task sentence (câu giao nhiệm vụ) by the very rules that read a whole document, for whoever drafts it. All
 * spans are offsets into the sentence.
 */
public final class TaskSentence {
    private TaskSentence() {}

    /** @param planYear what a month or quarter without a year means; null leaves such a time open */
    public static ReadTask read(String sentence, @Nullable Integer planYear) {
        return TaskReader.sentence(FlatText.of(sentence), planYear);
    }

    /** The words of a time field alone: "Quý II/2026", "trước ngày 10/12 hằng năm", "thường xuyên". */
    public static ReadWhen when(String words, @Nullable Integer planYear) {
        return TaskReader.time(FlatText.of(words), planYear);
    }
}

package vn.tiendo.core.document.task;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.calendar.Deadline;
import vn.tiendo.core.document.deadline.TimeContext;
import vn.tiendo.core.document.deadline.TimeReader;
import vn.tiendo.core.document.deadline.TimeWord;
import vn.tiendo.core.document.noise.FlatText;
import vn.tiendo.core.document.outline.Marker;
import vn.tiendo.core.document.outline.MarkerReader;
import vn.tiendo.core.document.reading.Found;
import vn.tiendo.core.document.reading.HowRead;
import vn.tiendo.core.document.reading.ReadTask;
import vn.tiendo.core.document.reading.ReadWhen;
import vn.tiendo.core.document.wording.Subject;

/**
 * Settles one task. Its attribute line beats its sentence, its sentence beats heading and lead-in; nobody named stays
 * nobody, no time stated stays no time.
 */
public final class TaskReader {
    private TaskReader() {}

    /** One sentence by itself, as a person drafts it; its spans count from its own beginning. */
    public static ReadTask sentence(FlatText text, @Nullable Integer year) {
        Marker marker = MarkerReader.read(text, false);
        FlatText own = marker == null ? text : text.from(marker.length());
        TaskDraft draft = new TaskDraft("", text, own, Inherited.NOTHING);
        draft.add(Attributes.read(own, year));
        return read(draft, year);
    }

    /** The words of a time line or a time field. */
    public static ReadWhen time(FlatText text, @Nullable Integer year) {
        return text.isEmpty() ? ReadWhen.NOTHING : Attributes.time(text, year, false);
    }

    public static ReadTask read(TaskDraft draft, @Nullable Integer year) {
        SentenceDoers doers = SentenceDoers.read(draft.sentences());
        Attributes said =
                draft.attributes().or(draft.ofBlock()).or(draft.inherited().attributes());
        List<Found<String>> cooperating = said.cooperating().isEmpty() ? doers.cooperating() : said.cooperating();
        boolean request =
                doers.request() || draft.inherited().request() && doers.first().isEmpty();
        return new ReadTask(
                draft.number(),
                draft.own().text(),
                lead(draft, said, doers),
                cooperating,
                when(draft, said, year),
                said.product(),
                request,
                draft.how(),
                draft.whole().span());
    }

    private static List<Found<String>> lead(TaskDraft draft, Attributes said, SentenceDoers doers) {
        if (!said.lead().isEmpty()) {
            return said.lead();
        }
        List<Found<String>> above = draft.inherited().lead();
        boolean actOfThoseAbove = doers.kind() == Subject.Kind.DIRECTED && !above.isEmpty();
        if (!doers.first().isEmpty() && !actOfThoseAbove) {
            return doers.first();
        }
        return above.isEmpty() ? read(doers.later(), HowRead.LATER) : read(above, HowRead.INHERITED);
    }

    private static List<Found<String>> read(List<Found<String>> names, HowRead way) {
        return names.stream().map(n -> n.read(way)).toList();
    }

    private static ReadWhen when(TaskDraft draft, Attributes said, @Nullable Integer year) {
        if (draft.attributes().when().phrase() != null) {
            return draft.attributes().when();
        }
        ReadWhen own = TimeReader.choose(draft.own(), TimeReader.words(draft.own(), TimeContext.sentence(year)));
        if (stated(own)) {
            return own;
        }
        for (FlatText further : draft.further()) {
            List<TimeWord> words = TimeReader.words(further, TimeContext.sentence(year)).stream()
                    .filter(w -> w.weight() == TimeWord.Weight.EXPLICIT && !TimeReader.bare(w))
                    .toList();
            if (!words.isEmpty()) {
                return TimeReader.choose(further, words);
            }
        }
        ReadWhen wider =
                said.when().phrase() != null ? said.when() : draft.inherited().when();
        return wider.phrase() == null
                ? own
                : new ReadWhen(wider.deadline(), wider.phrase().read(HowRead.INHERITED));
    }

    private static boolean stated(ReadWhen when) {
        return when.phrase() != null && !(when.deadline() instanceof Deadline.Unspecified);
    }
}

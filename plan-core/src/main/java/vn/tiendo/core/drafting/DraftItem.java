package vn.tiendo.core.drafting;

import java.util.List;
import java.util.Set;
import vn.tiendo.core.plan.Section;
import vn.tiendo.core.plan.SectionId;
import vn.tiendo.core.plan.TaskId;

/**
 * One line of the outline editor.
 *
 * @param id made by the editor and kept, so that the line stays itself when moved
 * @param level depth from 1
 * @param duties what the line promises; none when it is only text, several when it names several days to report on
 */
public record DraftItem(SectionId id, Section.Kind kind, int level, String text, List<DraftDuty> duties) {
    /** The same line, but a task takes over only what was taken over. */
    DraftItem carryingOutOnly(Set<TaskId> given) {
        List<DraftDuty> checked =
                duties.stream().map(duty -> duty.carryingOutOnly(given)).toList();
        return new DraftItem(id, kind, level, text, checked);
    }
}

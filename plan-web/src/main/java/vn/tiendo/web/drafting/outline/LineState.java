package vn.tiendo.web.drafting.outline;

import java.util.List;
import java.util.UUID;
import vn.tiendo.core.plan.Section;

/** One line of the outline; {@code mark} as printed, told by the server and of use only while the words are fixed. */
public record LineState(UUID id, Section.Kind kind, int level, String mark, String text, List<DutyState> duties) {}

package vn.tiendo.core.plan;

import java.util.List;

/** Everything below the head: the blocks of text in order, and what they promise. */
public record PlanBody(List<Section> sections, List<Task> tasks, List<ReportDuty> reportDuties) {}

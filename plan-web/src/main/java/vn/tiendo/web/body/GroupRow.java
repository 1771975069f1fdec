package vn.tiendo.web.body;

import java.util.List;
import vn.tiendo.core.body.BodyEntry;
import vn.tiendo.core.body.GroupEntry;

/** One group of bodies with the members it has on the day that was asked for. */
record GroupRow(GroupEntry group, List<BodyEntry> members) {}

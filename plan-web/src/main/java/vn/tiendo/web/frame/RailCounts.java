package vn.tiendo.web.frame;

import java.util.Map;
import vn.tiendo.core.body.Actor;

/** What waits for a person, by the address of the rail's entry: {@code viec-cua-toi}, {@code bao-cao}. Read on every page. */
public interface RailCounts {
    Map<String, RailCount> of(Actor actor);
}

package vn.tiendo.core.dashboard;

import vn.tiendo.core.body.Actor;
import vn.tiendo.core.obligation.AsOf;

/** The reading side for leaders. */
public interface Dashboard {
    int UPCOMING_DAYS = 14;

    Scorecard scorecard(Actor actor, AsOf asOf);
}

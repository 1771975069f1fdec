package vn.tiendo.core.shared;

/** Somebody else has changed the same thing since it was read; what was typed must be kept and shown beside the new. */
public class StaleData extends RuntimeException {
    public StaleData(Object id) {
        super(String.valueOf(id));
    }

    /** Throws when the version the person saw is not the one that stands. */
    public static void check(Object id, long seen, long current) {
        if (seen != current) {
            throw new StaleData(id);
        }
    }
}

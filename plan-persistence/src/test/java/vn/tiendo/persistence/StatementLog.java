package vn.tiendo.persistence;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;

/** The SQL that was sent to the server, one entry for each round trip (a batch is one). */
public final class StatementLog {
    private final List<String> sent = new CopyOnWriteArrayList<>();

    void add(String sql) {
        sent.add(sql);
    }

    /** What was sent while the action ran, by whatever thread. */
    public List<String> during(Callable<?> action) throws Exception {
        int before = sent.size();
        action.call();
        return List.copyOf(sent.subList(before, sent.size()));
    }
}

package vn.tiendo.core.shared;

import java.util.List;

/** One page of a longer list. {@code number} counts from 0; {@code total} counts rows over all pages. */
public record PageOf<T>(List<T> rows, int number, int size, long total) {
    public int pages() {
        return (int) Math.max(1, (total + size - 1) / size);
    }

    public long first() {
        return total == 0 ? 0 : (long) number * size + 1;
    }

    public long last() {
        return (long) number * size + rows.size();
    }

    public boolean hasNext() {
        return last() < total;
    }

    public boolean hasPrevious() {
        return number > 0;
    }
}

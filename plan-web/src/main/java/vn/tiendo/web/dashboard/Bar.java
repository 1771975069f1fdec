package vn.tiendo.web.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.tiendo.core.obligation.Standing;

/** The four official buckets of a group of obligations, and how they are drawn on a hundred units of width. */
public record Bar(long done, long doneLate, long open, long late) {
    private static final double WIDTH = 100;
    private static final double GAP = 1;

    /** One block: which bucket, where it begins, how wide it is. */
    public record Block(String code, double x, double width) {}

    public static Bar of(Map<Standing, Long> counts) {
        return new Bar(
                count(counts, Standing.DONE_ON_TIME),
                count(counts, Standing.DONE_LATE),
                count(counts, Standing.DUE_SOON)
                        + count(counts, Standing.IN_TIME)
                        + count(counts, Standing.NOT_STARTED),
                count(counts, Standing.OVERDUE));
    }

    private static long count(Map<Standing, Long> counts, Standing standing) {
        return counts.getOrDefault(standing, 0L);
    }

    public List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        double x = add(blocks, "done", done, 0);
        x = add(blocks, "dlate", doneLate, x);
        x = add(blocks, "open", open, x);
        add(blocks, "late", late, x);
        return blocks;
    }

    private double add(List<Block> blocks, String code, long count, double x) {
        if (count == 0) {
            return x;
        }
        double width = WIDTH * count / (done + doneLate + open + late);
        blocks.add(new Block(code, round(x), round(Math.max(0.5, width - GAP))));
        return x + width;
    }

    private static double round(double value) {
        return Math.round(value * 100) / 100.0;
    }
}

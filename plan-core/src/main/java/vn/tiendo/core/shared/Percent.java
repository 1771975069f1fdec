package vn.tiendo.core.shared;

/** A share of work done, 0 to 100. */
public record Percent(int value) implements Comparable<Percent> {
    public static final Percent NONE = new Percent(0);
    public static final Percent ALL = new Percent(100);

    public Percent {
        if (value < 0 || value > 100) {
            throw RuleViolation.on("percent", "shared.percent.outOfRange", value);
        }
    }

    public boolean complete() {
        return value == 100;
    }

    @Override
    public int compareTo(Percent other) {
        return Integer.compare(value, other.value);
    }
}

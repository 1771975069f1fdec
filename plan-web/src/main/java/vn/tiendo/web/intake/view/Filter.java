package vn.tiendo.web.intake.view;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.plan.PromiseKind;

/**
 * Which proposals the list shows: by where they stand, and by what they are.
 *
 * @param kind null for tasks and reports alike
 */
public record Filter(Stand stand, @Nullable PromiseKind kind) {
    public static final Filter ALL = new Filter(Stand.ALL, null);

    private static final List<String> KINDS = List.of("nhiem-vu", "bao-cao");

    /** Where a proposal stands; {@link #PENDING} are those that ask and those that are clear. */
    public enum Stand {
        ALL("tat-ca"),
        ASKS("can-ra-soat"),
        CLEAR("da-ro"),
        PENDING("cho-xem"),
        SEEN("da-xem");

        private final String word;

        Stand(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }

        boolean holds(Stand other) {
            return this == ALL || this == other || (this == PENDING && other != SEEN);
        }
    }

    /** Words of an address; one that is not known asks for everything. */
    public static Filter of(@Nullable String stand, @Nullable String kind) {
        Stand asked = Arrays.stream(Stand.values())
                .filter(one -> one.word.equals(stand))
                .findFirst()
                .orElse(Stand.ALL);
        int at = kind == null ? -1 : KINDS.indexOf(kind);
        return new Filter(asked, at < 0 ? null : PromiseKind.values()[at]);
    }

    boolean shows(ProposalRow row) {
        return stand.holds(row.stand())
                && (kind == null || kind == row.proposal().getKind());
    }

    public boolean isAll() {
        return equals(ALL);
    }

    public String standWord() {
        return stand.word;
    }

    public String kindWord() {
        return kind == null ? "" : KINDS.get(kind.ordinal());
    }

    /** The end of an address, to be put after another question. */
    String query() {
        return (stand == Stand.ALL ? "" : "&loc=" + stand.word) + (kind == null ? "" : "&loai=" + kindWord());
    }

    public Filter with(Stand other) {
        return new Filter(other, kind);
    }

    /** The same with that kind, or without it where it is chosen already. */
    public Filter with(PromiseKind other) {
        return new Filter(stand, other == kind ? null : other);
    }
}

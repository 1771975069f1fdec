package vn.tiendo.core.document.indicator;

import org.jspecify.annotations.Nullable;
import vn.tiendo.core.document.TextSpan;
import vn.tiendo.core.document.indicator.ComparisonWords.Read;

/** A figure in its sentence, of which it is still to be told whether it is to be reached. What is read of it is kept. */
final class Candidate {
    private static final int NEAR = 250;

    private final TargetSentence sentence;
    private final int index;
    private final Figure figure;
    private final TargetPart part;
    private @Nullable Unit unit;
    private @Nullable Read comparison;
    private boolean accepted;

    /** @param index its place among the figures of the sentence */
    Candidate(TargetSentence sentence, int index, Figure figure, TargetPart part) {
        this.sentence = sentence;
        this.index = index;
        this.figure = figure;
        this.part = part;
    }

    /** It is a target. */
    void accept() {
        accepted = true;
    }

    boolean accepted() {
        return accepted;
    }

    TargetSentence sentence() {
        return sentence;
    }

    Figure figure() {
        return figure;
    }

    TargetPart part() {
        return part;
    }

    @Nullable
    Candidate previous() {
        return index == 0 ? null : sentence.candidates().get(index - 1);
    }

    @Nullable
    Candidate following() {
        return index + 1 == sentence.candidates().size()
                ? null
                : sentence.candidates().get(index + 1);
    }

    /** End of the figure before, 0 for the first. */
    int earlier() {
        Candidate previous = previous();
        return previous == null ? 0 : previous.figure().end();
    }

    /** Start of the figure behind, the end of the sentence for the last. */
    int next() {
        Candidate following = following();
        return following == null
                ? sentence.masked().length()
                : following.figure().start();
    }

    /** What stands before the figure, at most so many characters back. */
    String before(int most) {
        return sentence.masked().substring(Math.max(0, figure.start() - most), figure.start());
    }

    /** What stands between the figure and the one before it. */
    String since(int most) {
        return sentence.masked().substring(Math.max(earlier(), figure.start() - most), figure.start());
    }

    String after(int most) {
        return sentence.masked()
                .substring(figure.end(), Math.min(sentence.masked().length(), figure.end() + most));
    }

    /** What stands between the figure and the one behind it. */
    String until(int most) {
        return sentence.masked().substring(figure.end(), Math.max(figure.end(), Math.min(next(), figure.end() + most)));
    }

    /** The figure stands in one clause with the one before it, nothing parts them. */
    boolean sameClause() {
        return earlier() > 0 && sentence.clauseStart(earlier(), figure.start(), figure.start()) < 0;
    }

    /** Where the clause begins; one that nothing parts from the figure before begins with that one's. */
    int clauseStart() {
        Candidate first = this;
        int start = sentence.clauseStart(earlier(), figure.start(), figure.start());
        for (Candidate at = previous(); at != null && start < 0 && near(at); at = at.previous()) {
            first = at;
            start = sentence.clauseStart(at.earlier(), at.figure.start(), figure.start());
        }
        return sentence.skip(start < 0 ? first.earlier() : start, figure.start());
    }

    int clauseEnd() {
        Candidate last = this;
        for (Candidate at = following(); at != null && at.sameClause() && near(at); at = at.following()) {
            last = at;
        }
        return Math.max(last.unit().end(), sentence.clauseEnd(last.figure.end(), last.next()));
    }

    private boolean near(Candidate other) {
        return Math.abs(other.figure.start() - figure.start()) < NEAR;
    }

    /** The clause, verbatim. */
    TextSpan clause() {
        return sentence.text().sub(clauseStart(), clauseEnd()).span();
    }

    Unit unit() {
        Unit known = unit == null ? UnitWords.of(this) : unit;
        unit = known;
        return known;
    }

    Read comparison() {
        Read known = comparison == null ? ComparisonWords.of(this) : comparison;
        comparison = known;
        return known;
    }

    /** @param words as printed; @param end where they end in the sentence */
    record Unit(String words, UnitWords.Kind kind, int end, boolean concluded) {}
}

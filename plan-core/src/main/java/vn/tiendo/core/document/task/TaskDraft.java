package vn.tiendo.core.document.task;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.core.document.noise.FlatText;
import vn.tiendo.core.document.reading.HowRead;
import vn.tiendo.core.document.reading.ReadWhen;

/** A task while its lines are being gathered. */
public final class TaskDraft {
    private final String number;
    private final FlatText whole;
    private final FlatText own;
    private final Inherited inherited;
    private final List<FlatText> further = new ArrayList<>();
    private HowRead how = HowRead.WRITTEN;
    private Attributes attributes = Attributes.NONE;
    private Attributes ofBlock = Attributes.NONE;

    TaskDraft(String number, FlatText whole, FlatText own, Inherited inherited) {
        this.number = number;
        this.whole = whole;
        this.own = own;
        this.inherited = inherited;
    }

    TaskDraft read(HowRead way) {
        how = way;
        return this;
    }

    void goesOn(FlatText paragraph) {
        further.add(paragraph);
    }

    void add(Attributes said) {
        attributes = attributes.or(said);
    }

    void addOfBlock(Attributes said) {
        ofBlock = ofBlock.or(said);
    }

    /** What a block below several bullets says of all of them. */
    Attributes ofBlock() {
        return ofBlock;
    }

    public String number() {
        return number;
    }

    /** With its mark. */
    public FlatText whole() {
        return whole;
    }

    /** The item's own paragraph, without the mark. */
    public FlatText own() {
        return own;
    }

    /** Its own paragraph, with what only a line break has parted from it: a paragraph that begins small. */
    FlatText sentences() {
        FlatText first = further.isEmpty() ? FlatText.EMPTY : further.getFirst();
        boolean brokenOff =
                !first.isEmpty() && Character.isLowerCase(first.text().charAt(0));
        return brokenOff ? FlatText.join(List.of(own, first)) : own;
    }

    HowRead how() {
        return how;
    }

    /** Paragraphs without a mark that go on with it. */
    public List<FlatText> further() {
        return List.copyOf(further);
    }

    /** The time that a line of its own states. */
    public ReadWhen timeLine() {
        return attributes.or(ofBlock).when();
    }

    Inherited inherited() {
        return inherited;
    }

    Attributes attributes() {
        return attributes;
    }
}

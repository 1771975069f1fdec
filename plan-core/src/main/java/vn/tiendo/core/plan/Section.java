package vn.tiendo.core.plan;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import lombok.Getter;

/** One block of a plan's text (mục): a heading or an item, at its depth, with the mark it is printed with. */
@Entity
@Table(name = "plan_section")
@Getter
public class Section {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private SectionId id;

    private int ordinal;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    /** Depth from 1. */
    private int level;

    /** As printed: "II.", "1.", "a)", "-"; empty for a paragraph without a mark. */
    private String marker;

    /** Path of marks: "II.1", "III.2/-1". */
    private String number;

    private String text;

    /** HEADING has a title and something under it; ITEM carries a mark; PARAGRAPH none. */
    public enum Kind {
        HEADING,
        ITEM,
        PARAGRAPH
    }

    @SuppressWarnings("NullAway.Init")
    protected Section() {}

    public Section(SectionId id, Kind kind, Depth depth, Mark mark, String text) {
        this.id = id;
        this.ordinal = depth.ordinal();
        this.kind = kind;
        this.level = depth.level();
        this.marker = mark.marker();
        this.number = mark.number();
        this.text = text;
    }

    void become(Section other) {
        ordinal = other.ordinal;
        kind = other.kind;
        level = other.level;
        marker = other.marker;
        number = other.number;
        text = other.text;
    }

    /** Its place in reading order, and how deep, from 1. */
    public record Depth(int ordinal, int level) {}

    /** The printed mark and the path of marks that leads to it. */
    public record Mark(String marker, String number) {
        public static final Mark NONE = new Mark("", "");
    }
}

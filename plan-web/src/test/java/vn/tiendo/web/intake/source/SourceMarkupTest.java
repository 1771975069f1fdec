package vn.tiendo.web.intake.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.tiendo.core.document.SourceDocument;
import vn.tiendo.core.document.TextSpan;
import vn.tiendo.core.document.reading.HowRead;
import vn.tiendo.core.document.reading.OutlineItem;
import vn.tiendo.web.intake.source.SourceMark.Kind;
import vn.tiendo.web.intake.source.SourceParagraph.Face;

class SourceMarkupTest {
    private static final String TEXT = """
            Số: 1/KH-UBND

            I. TỔ CHỨC

            1. Sở Nội vụ chủ trì
            việc thứ nhất trước ngày 30/02/2026.
            - Sở Tài chính làm việc hai.

            Nơi nhận: như trên.
            """;

    private static final List<OutlineItem> OUTLINE = List.of(
            item(OutlineItem.Kind.HEADING, 1, "I. TỔ CHỨC"),
            item(OutlineItem.Kind.ITEM, 2, "1. Sở Nội vụ chủ trì\nviệc thứ nhất trước ngày 30/02/2026."),
            item(OutlineItem.Kind.ITEM, 3, "- Sở Tài chính làm việc hai."));

    @Test
    void lines_of_one_block_are_one_paragraph_and_every_word_is_shown_once() {
        List<SourceParagraph> page = page(List.of());
        assertThat(page)
                .extracting(SourceMarkupTest::words)
                .containsExactly(
                        "Số: 1/KH-UBND",
                        "I. TỔ CHỨC",
                        "1. Sở Nội vụ chủ trì việc thứ nhất trước ngày 30/02/2026.",
                        "- Sở Tài chính làm việc hai.",
                        "Nơi nhận: như trên.");
        assertThat(page)
                .extracting(SourceParagraph::face)
                .containsExactly(Face.FRONT, Face.TITLE, Face.TEXT, Face.TEXT, Face.END);
    }

    @Test
    void the_open_proposal_is_lit_with_its_parts_and_its_problem() {
        SourceParagraph lit = page(List.of(
                        mark(Kind.CURRENT, "Sở Nội vụ chủ trì\nviệc thứ nhất trước ngày 30/02/2026", null),
                        mark(Kind.PART, "Sở Nội vụ", null),
                        mark(Kind.PROBLEM, "30/02/2026", "không có ngày này")))
                .get(2);
        assertThat(lit.isLit()).isTrue();
        assertThat(lit.runs())
                .extracting(SourceRun::text)
                .containsExactly("1. ", "Sở Nội vụ", " chủ trì việc thứ nhất trước ngày ", "30/02/2026", ".");
        assertThat(lit.runs()).extracting(SourceRun::lit).containsExactly(false, true, true, true, false);
        assertThat(lit.runs()).extracting(SourceRun::part).containsExactly(false, true, false, false, false);
        assertThat(lit.runs().get(3).problem()).isEqualTo("không có ngày này");
    }

    @Test
    void where_proposals_overlap_the_shorter_one_is_reached_and_the_open_one_wins() {
        List<SourceRun> runs = page(List.of(
                        mark(Kind.PROPOSAL, "Sở Tài chính làm việc hai", "/whole"),
                        mark(Kind.PROPOSAL, "việc hai", "/part"),
                        mark(Kind.CURRENT, "làm", null)))
                .get(3)
                .runs();
        assertThat(runs)
                .extracting(SourceRun::text)
                .containsExactly("- ", "Sở Tài chính ", "làm", " ", "việc hai", ".");
        assertThat(runs).extracting(SourceRun::target).containsExactly(null, "/whole", null, "/whole", "/part", null);
    }

    @Test
    void a_mark_over_several_paragraphs_lights_them_all() {
        List<SourceParagraph> page = page(List.of(
                new SourceMark(new TextSpan(TEXT.indexOf("chủ trì"), TEXT.indexOf("làm")), Kind.CURRENT, null, null)));
        assertThat(page).extracting(SourceParagraph::isLit).containsExactly(false, false, true, true, false);
    }

    @Test
    void two_stars_of_plain_text_are_bold_and_not_shown() {
        var runs = SourceMarkup.of(SourceDocument.of("gửi **trước ngày 09/11** về"), List.of(), List.of())
                .getFirst()
                .runs();
        assertThat(runs).extracting(SourceRun::text).containsExactly("gửi ", "trước ngày 09/11", " về");
        assertThat(runs).extracting(SourceRun::bold).containsExactly(false, true, false);
    }

    @Test
    void the_paragraph_that_begins_a_page_says_which() {
        var document = new SourceDocument("Một\nHai\nBa", List.of(0, 4));
        assertThat(SourceMarkup.of(document, List.of(), List.of()))
                .extracting(SourceParagraph::page)
                .containsExactly(1, 2, 0);
        assertThat(page(List.of())).extracting(SourceParagraph::page).containsOnly(0);
    }

    private static List<SourceParagraph> page(List<SourceMark> marks) {
        return SourceMarkup.of(SourceDocument.of(TEXT), OUTLINE, marks);
    }

    private static String words(SourceParagraph paragraph) {
        return paragraph.runs().stream().map(SourceRun::text).collect(Collectors.joining());
    }

    private static OutlineItem item(OutlineItem.Kind kind, int level, String words) {
        return new OutlineItem(kind, "", "", level, words, HowRead.WRITTEN, span(words));
    }

    private static SourceMark mark(Kind kind, String words, String said) {
        return new SourceMark(span(words), kind, said, said);
    }

    private static TextSpan span(String words) {
        int at = TEXT.indexOf(words);
        return new TextSpan(at, at + words.length());
    }
}

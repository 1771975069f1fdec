package vn.tiendo.core.document.pdf.page;

import java.util.List;

/** A page as it is drawn: its words, and the lines ruled on it. */
public record Page(List<Word> words, List<Rule> rules, float width, float height) {}

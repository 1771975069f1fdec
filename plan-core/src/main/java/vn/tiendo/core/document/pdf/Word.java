package vn.tiendo.core.document.pdf;

/** A word on a page: points from the top left corner, {@code y} of the base line, {@code size} of the type. */
record Word(String text, float left, float right, float y, float size) {}

package vn.tiendo.web.shared;

/** One line of a list to choose from. */
public record Choice(String value, String text) {}

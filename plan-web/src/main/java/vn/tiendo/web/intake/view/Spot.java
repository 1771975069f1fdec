package vn.tiendo.web.intake.view;

/**
 * Where words stand in a document, as a person would say it.
 *
 * @param page from 1; 0 for a document without pages
 * @param number the block of the outline: "III.2/-1"; empty outside of any
 */
public record Spot(int page, String number) {}

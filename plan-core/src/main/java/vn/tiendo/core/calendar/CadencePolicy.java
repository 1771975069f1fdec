package vn.tiendo.core.calendar;

/**
 * The office's own rules about days, kept as data with validity dates.
 *
 * @param beforeIncludesTheDay whether "trước ngày D" still lets D itself count (default yes)
 * @param dueSoonDays how many days before the due day a thing is "sắp đến hạn"
 * @param openEndedYears for a rhythm without an end: how many calendar years after the first are laid out ahead
 */
public record CadencePolicy(boolean beforeIncludesTheDay, int dueSoonDays, int openEndedYears) {
    public static final CadencePolicy USUAL = new CadencePolicy(true, 5, 1);
}

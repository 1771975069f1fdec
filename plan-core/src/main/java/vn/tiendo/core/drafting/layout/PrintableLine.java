package vn.tiendo.core.drafting.layout;

/**
 * One line of an outline: {@code level} from 1, {@code marker} as it is to be printed ("I.", "1.", "a)", "-"; empty for
 * a plain paragraph).
 */
public record PrintableLine(int level, String marker, String text) {}

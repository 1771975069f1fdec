package vn.tiendo.web.drafting.outline;

import java.util.List;

/**
 * All that stands in the editor, both ways.
 *
 * @param version the one the writer saw
 * @param fixed the words are those of a file: only what they promise may change; told by the server, never believed
 */
public record EditorState(long version, boolean fixed, HeadState head, EndState end, List<LineState> lines) {}

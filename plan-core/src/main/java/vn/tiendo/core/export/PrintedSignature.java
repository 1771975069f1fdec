package vn.tiendo.core.export;

import java.util.List;

/** Authority and position, {@code gap} points left free for the signature and the seal, then the name. */
public record PrintedSignature(List<PrintedLine> lines, int gap, PrintedLine name) {}

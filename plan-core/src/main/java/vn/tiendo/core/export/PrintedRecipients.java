package vn.tiendo.core.export;

import java.util.List;

/** Nơi nhận: the label and one line for each recipient. */
public record PrintedRecipients(PrintedLine label, List<PrintedLine> lines) {}

package vn.tiendo.core.document.reading;

import java.util.List;

/** The end of a document: recipients (nơi nhận) and signature. */
public record Closing(List<ReadRecipient> recipients, ReadSignature signature) {}

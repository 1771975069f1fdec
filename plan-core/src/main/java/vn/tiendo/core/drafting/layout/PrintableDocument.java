package vn.tiendo.core.drafting.layout;

import java.util.List;
import vn.tiendo.core.body.BodySystem;

/** A paper that is to be printed, whichever way it came to be; says nothing of how it looks. */
public record PrintableDocument(
        BodySystem system,
        PrintableHead head,
        List<String> preamble,
        List<PrintableLine> outline,
        List<String> closing,
        List<String> recipients,
        PrintableSignature signature) {
    public PrintableDocument {
        preamble = List.copyOf(preamble);
        outline = List.copyOf(outline);
        closing = List.copyOf(closing);
        recipients = List.copyOf(recipients);
    }
}

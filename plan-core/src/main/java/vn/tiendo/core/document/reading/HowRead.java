package vn.tiendo.core.document.reading;

/** How a thing was read out of the text, from the plainest way to the most daring; tells how far to trust it. */
public enum HowRead {
    /** The words stand where they belong: in the sentence, the letterhead, the number line. */
    WRITTEN(Confidence.CERTAIN),
    /** A line or a column of a table names it: "Cơ quan chủ trì: …". */
    LABELLED(Confidence.CERTAIN),
    /** Taken over from the heading, or from a lead-in above the bullets. */
    INHERITED(Confidence.LIKELY),
    /** Taken over from a line below several bullets that speaks for all of them. */
    SHARED(Confidence.LIKELY),
    /** Named only in a later sentence or in mid-paragraph. */
    LATER(Confidence.LIKELY),
    /** Concluded from something else: the kind from the symbol, the issuer from the preamble, a year from the title. */
    DERIVED(Confidence.LIKELY),
    /** Words or signs one letter off were taken for what they must be. */
    REPAIRED(Confidence.UNSURE);

    private final Confidence confidence;

    HowRead(Confidence confidence) {
        this.confidence = confidence;
    }

    public Confidence confidence() {
        return confidence;
    }
}

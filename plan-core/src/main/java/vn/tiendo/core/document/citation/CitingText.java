package vn.tiendo.core.document.citation;

import vn.tiendo.core.document.noise.FlatText;
import vn.tiendo.core.document.reading.ReadCitation.Relation;

/** A stretch of a document that may cite others, and in what relation it stands to those it cites. */
public record CitingText(FlatText text, Relation relation) {}

package vn.tiendo.core.document.file;

import vn.tiendo.core.document.SourceDocument;

/**
 * What a file holds: the document, and the words around it (page headers and footers) that are judged with it but are
 * no part of it.
 */
public record ReadFile(SourceDocument document, String around) {
    public static ReadFile of(String text) {
        return new ReadFile(SourceDocument.of(text), "");
    }
}

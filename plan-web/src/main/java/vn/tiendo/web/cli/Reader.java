package vn.tiendo.web.cli;

import java.util.List;
import vn.tiendo.core.document.DocumentParser;
import vn.tiendo.core.document.SourceDocument;
import vn.tiendo.core.document.SourceReader;
import vn.tiendo.core.document.doc.DocReader;
import vn.tiendo.core.document.docx.DocxReader;
import vn.tiendo.core.document.html.HtmlReader;
import vn.tiendo.core.document.ocr.Tesseract;
import vn.tiendo.core.document.odt.OdtReader;
import vn.tiendo.core.document.pdf.PdfReader;
import vn.tiendo.core.document.rtf.RtfReader;
import vn.tiendo.core.document.text.TextReader;

/** The same reading as that of the review page: one door for files, one parser. */
final class Reader {
    private final SourceReader files = new SourceReader(List.of(
            new TextReader(),
            new HtmlReader(),
            new RtfReader(),
            new DocxReader(),
            new DocReader(),
            new OdtReader(),
            new PdfReader(new Tesseract())));
    private final DocumentParser parser = new DocumentParser();

    Reading read(String name, byte[] bytes) {
        SourceDocument document = files.read(name, bytes);
        return new Reading(name, document.text(), parser.parse(document));
    }
}

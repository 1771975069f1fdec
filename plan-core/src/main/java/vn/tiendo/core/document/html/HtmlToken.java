package vn.tiendo.core.document.html;

/**
 * A piece of text, or a tag.
 *
 * @param name of the tag in lower case; empty for text
 * @param closing it is an end tag
 * @param content the text with its entities resolved, or the attributes as written
 */
record HtmlToken(String name, boolean closing, String content) {
    boolean isText() {
        return name.isEmpty();
    }
}

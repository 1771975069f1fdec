package vn.tiendo.core.document.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;
import vn.tiendo.core.document.UnreadableFile;
import vn.tiendo.core.document.UnreadableFile.Reason;

/** The few steps taken in WordprocessingML, by local names: the transitional and the strict namespace read alike. */
final class Xml {
    /** Wrappers whose content stands in the place of the wrapper; accepted insertions are two of them. */
    private static final Set<String> TRANSPARENT = Set.of(
            "sdt", "sdtContent", "ins", "moveTo", "smartTag", "customXml", "hyperlink", "fldSimple", "dir", "bdo");

    private static final Set<String> DROPPED = Set.of("del", "moveFrom", "sdtPr", "sdtEndPr");

    private Xml() {}

    /** Refuses a document type declaration, and with it every entity, external or not. */
    static Element parse(byte[] bytes) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            factory.setExpandEntityReferences(false);
            factory.setNamespaceAware(true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            return builder.parse(new ByteArrayInputStream(bytes)).getDocumentElement();
        } catch (SAXException | IOException broken) {
            throw new UnreadableFile(Reason.MALFORMED);
        } catch (ParserConfigurationException noGuard) {
            throw new IllegalStateException(noGuard);
        }
    }

    static List<Element> children(Element parent) {
        List<Element> found = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                found.add(element);
            }
        }
        return found;
    }

    /** Children as a reader of the accepted text meets them. */
    static List<Element> content(Element parent) {
        List<Element> found = new ArrayList<>();
        for (Element child : children(parent)) {
            String name = child.getLocalName();
            if (TRANSPARENT.contains(name)) {
                found.addAll(content(child));
            } else if ("AlternateContent".equals(name)) {
                child(child, "Choice").or(() -> child(child, "Fallback")).ifPresent(one -> found.addAll(content(one)));
            } else if (!DROPPED.contains(name)) {
                found.add(child);
            }
        }
        return found;
    }

    static Optional<Element> child(Element parent, String name) {
        return children(parent).stream()
                .filter(one -> name.equals(one.getLocalName()))
                .findFirst();
    }

    /** A descendant down a path of names, the first at each step. */
    static Optional<Element> path(Element from, String... names) {
        Optional<Element> at = Optional.of(from);
        for (String name : names) {
            at = at.flatMap(one -> child(one, name));
        }
        return at;
    }

    /** An attribute in whichever namespace; empty when absent. */
    static String attribute(Element element, String name) {
        for (int at = 0; at < element.getAttributes().getLength(); at++) {
            Node attribute = element.getAttributes().item(at);
            if (name.equals(attribute.getLocalName())) {
                return attribute.getNodeValue();
            }
        }
        return "";
    }

    /** The {@code w:val} of a child; empty when there is no such child. */
    static Optional<String> value(Element parent, String... names) {
        return path(parent, names).map(one -> attribute(one, "val"));
    }

    /** An on/off property: on when present without a value that says otherwise. */
    static boolean isOn(Element parent, String... names) {
        return value(parent, names)
                .filter(value -> !Set.of("0", "false", "off", "none").contains(value))
                .isPresent();
    }

    static int number(String digits, int otherwise) {
        try {
            return Integer.parseInt(digits);
        } catch (NumberFormatException none) {
            return otherwise;
        }
    }
}

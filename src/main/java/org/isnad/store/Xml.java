package org.isnad.store;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML, one element a line; characters that XML cannot hold become the one for what is unknown. */
final class Xml {

    private static final String UNKNOWN = "\uFFFD";

    private final XMLStreamWriter writer;
    private int depth;

    private Xml(XMLStreamWriter writer) {
        this.writer = writer;
    }

    /** Within an element. */
    interface Content {
        void write() throws XMLStreamException;
    }

    static Xml to(OutputStream out) throws XMLStreamException {
        String encoding = StandardCharsets.UTF_8.name();
        XMLStreamWriter writer = XMLOutputFactory.newFactory().createXMLStreamWriter(out, encoding);
        writer.writeStartDocument(encoding, "1.0");
        return new Xml(writer);
    }

    /** An element with others in it. */
    void element(String name, Map<String, String> attributes, Content content) throws XMLStreamException {
        line();
        writer.writeStartElement(name);
        attributes(attributes);
        depth++;
        content.write();
        depth--;
        line();
        writer.writeEndElement();
    }

    /** An element without any. */
    void element(String name, Map<String, String> attributes) throws XMLStreamException {
        line();
        writer.writeEmptyElement(name);
        attributes(attributes);
    }

    /** An element with a text. */
    void element(String name, Map<String, String> attributes, String text) throws XMLStreamException {
        line();
        writer.writeStartElement(name);
        attributes(attributes);
        writer.writeCharacters(sound(text));
        writer.writeEndElement();
    }

    /** The document is complete; what it was written to stays open. */
    void end() throws XMLStreamException {
        writer.writeCharacters("\n");
        writer.writeEndDocument();
        writer.flush();
    }

    /** Sorted, so that the same content gives the same bytes. */
    private void attributes(Map<String, String> attributes) throws XMLStreamException {
        for (Map.Entry<String, String> attribute : new TreeMap<>(attributes).entrySet()) {
            writer.writeAttribute(attribute.getKey(), sound(attribute.getValue()));
        }
    }

    private void line() throws XMLStreamException {
        writer.writeCharacters("\n" + "  ".repeat(depth));
    }

    private static String sound(String text) {
        return text.codePoints().allMatch(Xml::isSound)
                ? text
                : text.codePoints()
                        .mapToObj(c -> isSound(c) ? Character.toString(c) : UNKNOWN)
                        .collect(Collectors.joining());
    }

    private static boolean isSound(int c) {
        boolean space = c == '\t' || c == '\n' || c == '\r';
        return space || c >= ' ' && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c > 0xFFFF;
    }
}

package org.isnad.server.linked;

import org.apache.jena.graph.Node;
import org.jsoup.nodes.Entities;

/** Writes a page: whatever is a text or an address is escaped, so that nothing in a store can become markup. */
public final class Html {

    private final StringBuilder out = new StringBuilder();

    /** The head of a page, with a title. */
    public Html begin(String title) {
        out.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width\">\n<title>");
        text(title);
        out.append("</title>\n<link rel=\"stylesheet\" href=\"/ontology.css\">\n</head>\n<body>\n");
        return this;
    }

    /** The whole page. */
    public String end() {
        return out.append("</body>\n</html>\n").toString();
    }

    /** All so far, without a page around it. */
    public String part() {
        return out.toString();
    }

    /** @param name of an element, written by this program */
    public Html open(String name) {
        out.append('<').append(name).append('>');
        return this;
    }

    /** The end of an element. */
    public Html close(String name) {
        out.append("</").append(name).append(">\n");
        return this;
    }

    /** A part of the page that links can lead to. */
    Html section(String id) {
        out.append("<section id=\"").append(Entities.escape(id)).append("\">\n");
        return this;
    }

    /** An element with a text. */
    public Html element(String name, String text) {
        return open(name).text(text).close(name);
    }

    /** An element with a text that may run from right to left. */
    public Html bidirectional(String name, String text) {
        out.append('<').append(name).append(" dir=\"auto\">");
        return text(text).close(name);
    }

    /** An element with the text of a literal, in its language. */
    public Html literal(String name, Node literal) {
        String language = literal.getLiteralLanguage();
        out.append('<').append(name);
        if (!language.isEmpty()) {
            out.append(" lang=\"").append(Entities.escape(language)).append('"');
        }
        out.append(" dir=\"auto\">");
        return text(literal.getLiteralLexicalForm()).close(name);
    }

    /** A link; to another place than the web it is only its text. */
    public Html link(String address, String text) {
        boolean web = address.startsWith("http://") || address.startsWith("https://");
        if (!web && !address.startsWith("/") && !address.startsWith("#")) {
            return text(text);
        }
        out.append("<a href=\"").append(Entities.escape(address)).append("\">");
        text(text);
        out.append("</a>");
        return this;
    }

    /** Some text. */
    public Html text(String text) {
        out.append(Entities.escape(text));
        return this;
    }
}

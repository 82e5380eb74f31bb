package org.isnad.article;

import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** The main text of a page, one paragraph a line. */
final class MainText {

    private MainText() {}

    /** What Readability finds; empty when it finds nothing. The page is not the same afterwards. */
    static String of(Document page) {
        try {
            Element content = new Readability4J("https://example.org/", page).parse().getArticleContent();
            return lines(content);
        } catch (RuntimeException | StackOverflowError e) {
            // It gives up on some malformed pages; the caller has what the page states of itself.
            return "";
        }
    }

    /** The text of an element, a line for each block. */
    static String lines(@Nullable Element element) {
        StringBuilder text = new StringBuilder();
        if (element != null) {
            element.traverse(new Lines(text));
        }
        return text.toString();
    }

    private record Lines(StringBuilder text) implements NodeVisitor {

        @Override
        public void head(Node node, int depth) {
            switch (node) {
                case TextNode words -> text.append(words.getWholeText().replaceAll("\\s+", " "));
                case Element element when element.isBlock() || element.nameIs("br") -> text.append('\n');
                default -> {}
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element && element.isBlock()) {
                text.append('\n');
            }
        }
    }
}

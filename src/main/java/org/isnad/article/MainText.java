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

    /** Readability takes time with the square of these; the largest pages of news have some thousands. */
    private static final int MOST_NODES = 40_000;
    private static final int DEEPEST = 500;

    private MainText() {}

    /** What Readability finds, or all of a huge page; empty when it finds nothing. It changes the page. */
    static String of(Document page) {
        Size size = new Size();
        page.traverse(size);
        if (size.nodes > MOST_NODES || size.depth > DEEPEST) {
            return lines(page.body());
        }
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

    /** How large a page is. */
    private static final class Size implements NodeVisitor {

        private int nodes;
        private int depth;

        @Override
        public void head(Node node, int depth) {
            nodes++;
            this.depth = Math.max(this.depth, depth);
        }
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

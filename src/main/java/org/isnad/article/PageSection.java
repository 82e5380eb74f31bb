package org.isnad.article;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines of one article of a page, as they are gathered. */
final class PageSection {

    /** Beyond this a page is no article with quotes in large print, and comparing all lines would take long. */
    private static final int MOST_LINES = 1000;

    final List<PageLine> lead = new ArrayList<>();
    final List<PageLine> body = new ArrayList<>();
    final List<PageLine> dates = new ArrayList<>();
    final List<String> credits = new ArrayList<>();
    final List<String> authors = new ArrayList<>();

    @Nullable
    String outlet;

    boolean hasProse() {
        return body.stream().anyMatch(PageLine::isProse);
    }

    /** The article's paragraphs: from the first to the last line of prose, without the title and quotes pulled out. */
    List<String> paragraphs(String title) {
        int last = body.size();
        while (last > 0 && !body.get(last - 1).isProse()) {
            last--;
        }
        List<PageLine> kept = body.subList(0, last);
        List<String> heading = Folded.texts(title);
        return kept.stream()
                .filter(line -> !line.plain().equals(heading) && !isPulled(line, kept))
                .map(line -> line.kind() == PageLine.Kind.STAMPED ? line.rest() : line.text())
                .toList();
    }

    /** Whether a line but repeats words of a paragraph, in large print. */
    private static boolean isPulled(PageLine line, List<PageLine> lines) {
        String words = " " + String.join(" ", line.plain()) + " ";
        return !line.isProse()
                && lines.size() <= MOST_LINES
                && lines.stream()
                        .anyMatch(other -> other.words().size() > line.words().size()
                                && (" " + String.join(" ", other.plain()) + " ").contains(words));
    }
}

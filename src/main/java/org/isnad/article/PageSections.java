package org.isnad.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.isnad.article.PageLine.Kind;

/** Parts the lines of a page into articles, and drops what belongs to none. */
final class PageSections {

    /** How many lines of a box with other headlines can be told from the paragraphs after it. */
    private static final int MOST_HEADLINES = 6;

    private final Furniture furniture;

    PageSections(Furniture furniture) {
        this.furniture = furniture;
    }

    List<PageSection> of(List<PageLine> lines) {
        return new Walk(lines).sections();
    }

    /** One walk over the lines of a page. */
    private final class Walk {

        private final List<PageLine> lines;
        private final List<PageSection> sections = new ArrayList<>();
        private PageSection section = new PageSection();
        private int at;

        Walk(List<PageLine> lines) {
            this.lines = lines;
            sections.add(section);
        }

        List<PageSection> sections() {
            while (at < lines.size()) {
                PageLine line = lines.get(at++);
                if (line.kind() == Kind.END && section.hasProse()) {
                    break;
                }
                take(line);
            }
            return sections;
        }

        private void take(PageLine line) {
            switch (line.kind()) {
                case PARAGRAPH, STAMPED -> paragraph(line);
                case SHORT -> (section.hasProse() ? section.body : section.lead).add(line);
                case DATE -> section.dates.add(line);
                case DAY -> (section.hasProse() ? section.body : section.dates).add(line);
                case CREDIT -> credit(line);
                case BYLINE -> byline(line);
                case BULLET -> at += nextIs(Kind.SHORT) ? 1 : 0;
                case POSTED -> at += at < lines.size() && OutletGap.isName(lines.get(at)) ? 1 : 0;
                case RELATED, ALSO -> others(line);
                case TWEET -> tweet();
                case FURNITURE, END -> {}
            }
        }

        private boolean nextIs(Kind kind) {
            return at < lines.size() && lines.get(at).kind() == kind;
        }

        private void paragraph(PageLine line) {
            if (line.date() != null) {
                section.dates.add(line);
            }
            String text = line.kind() == Kind.STAMPED ? line.rest() : line.text();
            Matcher dateline = section.hasProse() ? null : Outlets.dateline(text);
            if (dateline == null) {
                section.body.add(line);
            } else {
                section.outlet = dateline.group(1);
                String rest = text.substring(dateline.end());
                section.body.add(new PageLine(line.text(), line.words(), Kind.STAMPED, rest, line.date()));
            }
        }

        private void byline(PageLine line) {
            if (section.hasProse()) {
                section.body.add(line);
            } else {
                section.authors.add(line.rest());
            }
        }

        /** Before the text it is the credit of a picture. */
        private void credit(PageLine line) {
            if (section.hasProse()) {
                section.credits.add(line.rest());
            }
        }

        /** The tweet is the line before its author's. */
        private void tweet() {
            boolean follows = at > 1 && !section.body.isEmpty() && section.body.getLast() == lines.get(at - 2);
            if (follows) {
                section.body.removeLast();
            }
        }

        /** Headlines of other articles; the last of them may have its text with it. */
        private void others(PageLine label) {
            int end = at;
            PageLine headline = null;
            boolean dated = false;
            while (end < lines.size() && end - at < MOST_HEADLINES && isOfBox(lines.get(end))) {
                headline = lines.get(end).kind() == Kind.SHORT ? lines.get(end) : headline;
                dated |= lines.get(end).date() != null;
                end++;
            }
            boolean followed = end < lines.size() && lines.get(end).isProse();
            if (label.kind() == Kind.ALSO
                    && headline != null
                    && followed
                    && section.hasProse()
                    && (dated || starts(headline, lines.get(end)))) {
                section = new PageSection();
                sections.add(section);
            } else {
                at = label.rest().isEmpty() ? end : at;
            }
        }

        private boolean isOfBox(PageLine line) {
            return switch (line.kind()) {
                case SHORT, DATE, DAY, BULLET, FURNITURE -> true;
                default -> false;
            };
        }

        /** Whether a paragraph starts the article under a headline, and does not go on with the one before. */
        private boolean starts(PageLine headline, PageLine paragraph) {
            return paragraph.kind() == Kind.STAMPED
                    || Headlines.stands(headline.text(), paragraph.text(), 3)
                            && !furniture.goesOn(paragraph.text(), paragraph.words());
        }
    }
}

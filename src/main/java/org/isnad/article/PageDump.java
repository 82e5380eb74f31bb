package org.isnad.article;

import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import org.isnad.language.LanguagePack;
import org.jspecify.annotations.Nullable;

/** Finds the articles in the plain text of a page, and tells them from what else is on it. */
final class PageDump {

    private final String language;
    private final PageLines lines;
    private final PageSections sections;
    private final Outlets outlets;

    private PageDump(String language, PageLines lines, PageSections sections, Outlets outlets) {
        this.language = language;
        this.lines = lines;
        this.sections = sections;
        this.outlets = outlets;
    }

    static PageDump of(LanguagePack pack, DateText dates) {
        Furniture furniture = Furniture.of(pack);
        return new PageDump(
                pack.language(), new PageLines(furniture, dates), new PageSections(furniture), new Outlets(furniture));
    }

    /** The articles of a page, at least one, in their order. */
    List<Draft> read(String page) throws UnreadableException {
        List<PageLine> all = lines.of(page);
        List<PageSection> found =
                sections.of(all).stream().filter(PageSection::hasProse).toList();
        String host = outlets.ofPage(all);
        List<Draft> drafts = new ArrayList<>();
        for (PageSection section : found) {
            Draft draft = draft(section, all, host, drafts.isEmpty());
            // What repeats the headline alone has no text of its own.
            if (!draft.text().isBlank()) {
                drafts.add(draft);
            }
        }
        if (drafts.isEmpty()) {
            throw new UnreadableException(
                    "a page without sentences of an article", "give the article's text, one paragraph a line");
        }
        return drafts;
    }

    private Draft draft(PageSection section, List<PageLine> all, @Nullable String host, boolean first) {
        List<String> prose = section.body.stream()
                .filter(PageLine::isProse)
                .map(PageLine::text)
                .toList();
        String headline = Headlines.choose(section.lead, prose);
        headline = headline.isEmpty() && Headlines.isFirst(prose) ? prose.getFirst() : headline;
        String title = outlets.withoutSuffix(headline, section.lead);
        List<String> paragraphs = section.paragraphs(title);
        String own = outlets.ofSection(section, title, String.join("\n", paragraphs), all);
        String suffix = outlets.suffix(title, section.lead);
        String publisher = first ? firstOf(host, suffix, own) : firstOf(own, suffix, host);
        return new Draft(
                language,
                title,
                String.join("\n", paragraphs),
                null,
                publisher,
                section.dates.isEmpty() ? null : date(section),
                List.copyOf(section.authors));
    }

    private static Temporal date(PageSection section) {
        return section.dates.getFirst().date().value();
    }

    private static @Nullable String firstOf(@Nullable String a, @Nullable String b, @Nullable String c) {
        return a != null ? a : b != null ? b : c;
    }
}

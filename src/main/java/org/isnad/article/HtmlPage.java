package org.isnad.article;

import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the article of an HTML page: what the page says of itself, and the main text by Readability. */
final class HtmlPage {

    private static final List<String> DATES = List.of(
            "meta[property=article:published_time]",
            "meta[itemprop=datePublished]",
            "meta[name=date]",
            "meta[name=pubdate]",
            "meta[name=publishdate]",
            "meta[name=publish-date]",
            "meta[name=DC.date.issued]",
            "meta[name=DC.date]",
            "meta[property=og:published_time]",
            "time[itemprop=datePublished]",
            "time[pubdate]",
            "article time[datetime]",
            "time[datetime]");

    private final String language;
    private final DateText dates;
    private final PageDump dump;

    /** @param language of pages that tell none */
    HtmlPage(String language, DateText dates, PageDump dump) {
        this.language = language;
        this.dates = dates;
        this.dump = dump;
    }

    /** The article of a page. */
    List<Draft> read(String html) throws UnreadableException {
        Document page = Jsoup.parse(html);
        JsonLd ld = JsonLd.of(page);
        String title = first(
                ld.value("headline"),
                meta(page, "meta[property=og:title]"),
                meta(page, "meta[name=twitter:title]"),
                text(page, "h1"),
                text(page, "title"));
        String url = first(link(page), meta(page, "meta[property=og:url]"), ld.value("url"));
        String publisher = first(
                ld.value("publisher"),
                meta(page, "meta[property=og:site_name]"),
                meta(page, "meta[name=publisher]"),
                meta(page, "meta[name=application-name]"));
        String spoken = LanguageTag.of(page.select("html").attr("lang"), language);
        Temporal published = published(page, ld);
        List<String> authors = authors(page, ld);
        Draft main = main(page, ld.value("articleBody"));
        return List.of(new Draft(
                spoken,
                title == null ? main.title() : title,
                main.text(),
                url,
                publisher == null ? main.publisher() : publisher,
                published == null ? main.published() : published,
                authors.isEmpty() ? main.authors() : authors));
    }

    /** The main text, as Readability finds it or as the page states it where that is much more. */
    private Draft main(Document page, @Nullable String stated) throws UnreadableException {
        Draft found = draft(MainText.of(page));
        Draft told = stated == null ? null : draft(plain(stated));
        if (found == null && told == null) {
            throw new UnreadableException(
                    "an HTML page without an article",
                    "give the page of one article, as saved before scripts run, or its text");
        }
        return found == null
                        || told != null
                                && told.text().length() > 2 * found.text().length()
                ? told
                : found;
    }

    /** Some pages state their text as HTML, some as it is. */
    private static String plain(String stated) {
        return stated.contains("<") ? MainText.lines(Jsoup.parse(stated).body()) : stated;
    }

    private @Nullable Draft draft(String text) {
        try {
            return dump.read(text).getFirst();
        } catch (UnreadableException e) {
            return null;
        }
    }

    private @Nullable Temporal published(Document page, JsonLd ld) {
        return Stream.concat(
                        ld.values("datePublished").stream(),
                        DATES.stream()
                                .flatMap(query -> page.select(query).stream())
                                .map(HtmlPage::dated))
                .map(dates::read)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static String dated(Element element) {
        return Stream.of(element.attr("content"), element.attr("datetime"))
                .filter(s -> !s.isBlank())
                .findFirst()
                .orElse(element.text());
    }

    private static List<String> authors(Document page, JsonLd ld) {
        List<String> authors = new ArrayList<>(ld.values("author"));
        if (authors.isEmpty()) {
            page.select("meta[name=author], meta[property=article:author]")
                    .forEach(e -> authors.add(e.attr("content")));
        }
        return authors.stream()
                .map(String::strip)
                .filter(author -> !author.isEmpty() && !author.startsWith("http"))
                .distinct()
                .toList();
    }

    private static @Nullable String meta(Document page, String query) {
        return page.select(query).stream()
                .map(e -> e.attr("content"))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String text(Document page, String query) {
        return page.select(query).stream().map(Element::text).findFirst().orElse(null);
    }

    private static @Nullable String link(Document page) {
        return page.select("link[rel=canonical]").stream()
                .map(e -> e.attr("href"))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String first(@Nullable String... values) {
        for (String value : values) {
            if (value != null && !value.isBlank()) {
                return value.strip();
            }
        }
        return null;
    }
}

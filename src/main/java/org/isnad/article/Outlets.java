package org.isnad.article;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.isnad.article.PageLine.Kind;
import org.jspecify.annotations.Nullable;

/** Finds the outlet where a page tells it, and none where it does not: a wrong one is worse. */
final class Outlets {

    private static final int MOST_NAMES = 20;
    private static final Pattern SUFFIX = Pattern.compile("\\s*[|–—-]\\s*([^|–—]{2,40})$");
    private static final Pattern DATELINE =
            Pattern.compile("^[^\\p{L}\\d]*[\\p{L}\\s]{2,25}/\\s*([\\p{L}\\p{Mn}\\s]{2,40}?)\\s*[-–—]\\s*");

    private final Furniture furniture;
    private final Pattern told;

    Outlets(Furniture furniture) {
        this.furniture = furniture;
        String to = furniture.tellings().stream()
                .map(phrase -> Pattern.quote(Folded.of(phrase)))
                .collect(Collectors.joining("|"));
        this.told = Pattern.compile("(?<![\\p{L}\\p{Mn}])(?:" + to + ")\\s?[\"“”«„]([^\"“”«»„\\n]{2,30})[\"“”»]");
    }

    /** The outlet that the furniture of a page names; null when it names none. */
    @Nullable
    String ofPage(List<PageLine> lines) {
        for (int i = 0; i < lines.size(); i++) {
            PageLine line = lines.get(i);
            if (line.kind() == Kind.POSTED && i + 1 < lines.size() && OutletGap.isName(lines.get(i + 1))) {
                return lines.get(i + 1).text();
            } else if (!line.isProse()) {
                String name = furniture.outlet(line.text(), line.words());
                if (name != null) {
                    return name;
                }
            }
        }
        return null;
    }

    /** The outlet that an article names as its own: in its dateline, its credit, or as whom its speakers talked to. */
    @Nullable
    String ofSection(PageSection section, String title, String text, List<PageLine> page) {
        List<String> told = told(text);
        if (section.outlet != null) {
            return section.outlet;
        } else if (!section.credits.isEmpty()) {
            return credited(section.credits.getLast(), told);
        }
        return told.isEmpty() ? null : talkedTo(told, around(section, title, page));
    }

    /** The first name that stands on the page around the article too; an outlet talks about itself there. */
    private static @Nullable String talkedTo(List<String> told, List<PageLine> around) {
        return told.stream()
                .distinct()
                .limit(MOST_NAMES)
                .filter(name -> around.stream().anyMatch(line -> names(line, name)))
                .findFirst()
                .orElse(null);
    }

    private static List<PageLine> around(PageSection section, String title, List<PageLine> page) {
        List<String> heading = Folded.texts(title);
        Set<PageLine> body = Collections.newSetFromMap(new IdentityHashMap<>());
        body.addAll(section.body);
        return page.stream()
                .filter(line ->
                        !line.isProse() && !body.contains(line) && !line.plain().equals(heading))
                .toList();
    }

    /** Takes a dateline such as {@code city/ outlet-} off the first paragraph; null when it has none. */
    static @Nullable Matcher dateline(String paragraph) {
        Matcher matcher = DATELINE.matcher(paragraph);
        return matcher.find() ? matcher : null;
    }

    /** The headline without the outlet's name after it, when it also stands without. */
    String withoutSuffix(String headline, List<PageLine> lead) {
        return lead.stream()
                .map(PageLine::text)
                .filter(line -> line.length() < headline.length()
                        && headline.startsWith(line)
                        && SUFFIX.matcher(headline.substring(line.length())).matches())
                .findFirst()
                .orElse(headline);
    }

    /** The outlet's name after a headline that also stands without; null when there is none. */
    @Nullable
    String suffix(String title, List<PageLine> lead) {
        for (PageLine line : lead) {
            if (!title.isEmpty() && line.text().startsWith(title)) {
                Matcher suffix = SUFFIX.matcher(line.text().substring(title.length()));
                if (suffix.matches() && Folded.words(suffix.group(1)).size() <= OutletGap.LONGEST_NAME) {
                    return suffix.group(1).strip();
                }
            }
        }
        return null;
    }

    /** A credit may put "agency" before the name that the article itself uses. */
    private @Nullable String credited(String credit, List<String> told) {
        List<Folded.Word> words = Folded.words(credit);
        if (furniture.is(Furniture.Kind.NOBODY, words)) {
            return null;
        }
        return told.stream()
                .filter(name -> ends(Folded.texts(credit), Folded.texts(name)))
                .findFirst()
                .orElse(credit);
    }

    private List<String> told(String text) {
        List<String> names = new ArrayList<>();
        Matcher matcher = told.matcher(Folded.of(text));
        while (matcher.find()) {
            names.add(text.substring(matcher.start(1), matcher.end(1)).strip());
        }
        return names;
    }

    private static boolean ends(List<String> words, List<String> name) {
        return words.size() >= name.size()
                && words.subList(words.size() - name.size(), words.size()).equals(name);
    }

    private static boolean names(PageLine line, String name) {
        return Collections.indexOfSubList(line.plain(), Folded.texts(name)) >= 0;
    }
}

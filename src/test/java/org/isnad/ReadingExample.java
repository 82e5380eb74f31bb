package org.isnad;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.article.Article;

/**
 * A short article and what an editor reads in it. Written as a {@code case} line and lines below it, each a key, a tab
 * and a value:
 *
 * <ul>
 *   <li>{@code outlet}, {@code on} (the day of publication), {@code title} and {@code text}, a paragraph a line
 *   <li>{@code claim}, the words said, a space for each line feed in them, and below it what is known of this claim;
 *       {@code optional} in its place for one that an editor may leave out, which is then not looked at further
 *   <li>{@code by} (a line for each who speaks) and {@code cue}: given for every claim
 *   <li>{@code act mode mention role kind via medium addressee within place said surer-than}: looked at where given;
 *       {@code -} means none, {@code via} and {@code place} have a line for each, {@code within} and {@code surer-than}
 *       give the words of the other claim
 * </ul>
 *
 * @param name    unique
 * @param article what is read
 * @param claims  what must be found, and nothing else
 */
record ReadingExample(String name, Article article, List<Expected> claims) {

    private static final LocalDate PUBLISHED = LocalDate.of(2024, 3, 14);

    /**
     * One claim.
     *
     * @param words    the words said
     * @param optional whether it need not be found
     * @param facts    what is known of it: by the key, in the order of the file
     */
    record Expected(String words, boolean optional, Map<String, List<String>> facts) {}

    /** The examples in the lines of one file. */
    static List<ReadingExample> read(List<String> lines) {
        List<ReadingExample> examples = new ArrayList<>();
        List<String> block = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith("case\t")) {
                add(block, examples);
            }
            if (!line.isBlank() && !line.startsWith("#")) {
                block.add(line);
            }
        }
        add(block, examples);
        return examples;
    }

    private static void add(List<String> block, List<ReadingExample> examples) {
        if (!block.isEmpty()) {
            examples.add(of(block));
            block.clear();
        }
    }

    private static ReadingExample of(List<String> block) {
        Map<String, List<String>> head = new LinkedHashMap<>();
        List<Expected> claims = new ArrayList<>();
        for (String line : block) {
            String[] cells = line.split("\t", -1);
            if (cells.length != 2 || cells[1].isBlank()) {
                throw new IllegalArgumentException("not a key, a tab and a value: " + line);
            }
            if (cells[0].equals("claim") || cells[0].equals("optional")) {
                claims.add(new Expected(cells[1], cells[0].equals("optional"), new LinkedHashMap<>()));
            } else {
                Map<String, List<String>> facts =
                        claims.isEmpty() ? head : claims.getLast().facts();
                facts.computeIfAbsent(cells[0], key -> new ArrayList<>()).add(cells[1]);
            }
        }
        return new ReadingExample(one(head, "case"), article(head), claims);
    }

    private static Article article(Map<String, List<String>> head) {
        LocalDate published = head.containsKey("on") ? LocalDate.parse(one(head, "on")) : PUBLISHED;
        return new Article(
                one(head, "case"),
                "ar",
                String.join("", head.getOrDefault("title", List.of())),
                String.join("\n", head.get("text")),
                null,
                head.containsKey("outlet") ? one(head, "outlet") : null,
                published,
                List.of());
    }

    private static String one(Map<String, List<String>> facts, String key) {
        return facts.get(key).getFirst();
    }

    /** Names the test. */
    @Override
    public String toString() {
        return name;
    }
}

package org.isnad.cli.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words of a text as the measure compares them: without vowel signs, spelling variants and punctuation. */
final class Words {

    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Map<Integer, String> LETTERS = letters();

    private Words() {}

    static List<String> of(@Nullable String text) {
        if (text == null) {
            return List.of();
        }
        String bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll("");
        StringBuilder folded = new StringBuilder(bare.length());
        bare.codePoints().forEach(c -> folded.append(LETTERS.getOrDefault(c, Character.toString(c))));
        return WORD.matcher(folded.toString().toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    /** How much two texts have in common: the harmonic mean of each one's share of shared words. */
    static double overlap(List<String> a, List<String> b) {
        Map<String, Integer> left = new HashMap<>();
        a.forEach(word -> left.merge(word, 1, Integer::sum));
        int common = 0;
        for (String word : b) {
            if (left.merge(word, -1, Integer::sum) >= 0) {
                common++;
            }
        }
        return common == 0 ? 0 : 2.0 * common / (a.size() + b.size());
    }

    private static Map<Integer, String> letters() {
        Map<Integer, String> letters = new HashMap<>();
        try (InputStream in = Words.class.getResourceAsStream("letters.tsv")) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .forEach(cells -> letters.put(cells[0].codePointAt(0), cells[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return letters;
    }
}

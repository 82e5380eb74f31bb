package org.isnad.actor;

import java.util.ArrayList;
import java.util.List;
import org.isnad.language.Lexicon;
import org.isnad.language.Word;
import org.isnad.language.WordClass;
import org.isnad.mention.NounPhrase;
import org.isnad.mention.NounPhrase.Gender;
import org.isnad.mention.Passage;

/** What a phrase calls somebody: the name as shown, and its words as names are compared. */
record NameForms(Lexicon lexicon) {

    /** The name without title, marks and brackets; all that is written where nothing else remains. */
    String label(Passage passage, NounPhrase phrase) {
        NounPhrase.Range name = phrase.name();
        String written =
                name == null ? passage.string(phrase.from(), phrase.to()) : passage.string(name.from(), name.to());
        String label = written.replaceAll("\\([^)]*\\)?", " ")
                .replaceAll("[\\p{Pi}\\p{Pf}\"]", "")
                .strip()
                .replaceAll("\\s+", " ");
        Word first = passage.word(name == null ? phrase.from() : name.from());
        boolean isName = name != null && lexicon.isPossibleName(first.folded());
        if (label.isEmpty()) {
            return written;
        }
        return isName ? label : withoutPreposition(label, first);
    }

    /** A preposition written together with the article swallows the article's first letter, which is put back. */
    private String withoutPreposition(String label, Word first) {
        String preposition = first.preposition();
        if (preposition.isEmpty() || label.length() <= preposition.length() + 1) {
            return label;
        }
        boolean contracted = first.article() && !first.folded().startsWith(preposition + lexicon.withArticle(""));
        return contracted ? lexicon.withArticle(label.substring(2)) : label.substring(preposition.length());
    }

    /** The folded words of a name, without articles; a word that binds the next is written together with it. */
    List<String> words(String label) {
        List<String> words = new ArrayList<>();
        String begun = "";
        for (String part : parts(label)) {
            String folded = lexicon.folding().fold(part);
            if (folded.isEmpty()) {
                continue;
            }
            Word word = lexicon.word(folded);
            if (!begun.isEmpty()) {
                words.add(begun + folded);
                begun = "";
            } else if (word.is(WordClass.NAME_BEGIN)) {
                begun = folded;
            } else {
                words.add(word.article() ? word.bare() : folded);
            }
        }
        if (!begun.isEmpty()) {
            words.add(begun);
        }
        return words;
    }

    /** What stands between white space and marks; without a pattern, for every name known is cut at every start. */
    private static List<String> parts(String label) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= label.length(); i++) {
            if (i == label.length() || isBetweenWords(label.charAt(i))) {
                if (i > start) {
                    parts.add(label.substring(start, i));
                }
                start = i + 1;
            }
        }
        return parts;
    }

    private static boolean isBetweenWords(char c) {
        if (c <= '~') {
            return c > ' ' ? !Character.isLetterOrDigit(c) : c == ' ' || c >= '\t' && c <= '\r';
        }
        int type = Character.getType(c);
        return type == Character.INITIAL_QUOTE_PUNCTUATION || type == Character.FINAL_QUOTE_PUNCTUATION;
    }

    /** What stands before the last of the {@link #words} of a label. */
    String beforeLast(String label) {
        List<String> parts = List.of(label.strip().split("\\s+"));
        int last = parts.size() - 1;
        boolean compound = last > 0
                && lexicon.word(lexicon.folding().fold(parts.get(last - 1))).is(WordClass.NAME_BEGIN);
        return String.join(" ", parts.subList(0, compound ? last - 1 : last));
    }

    /** The gender of the phrase, or else that of the given name. */
    Gender gender(Passage passage, NounPhrase phrase) {
        NounPhrase.Range name = phrase.name();
        if (phrase.gender() != Gender.EITHER || name == null) {
            return phrase.gender();
        }
        Word given = passage.word(name.from());
        if (lexicon.isFeminineName(given.folded())) {
            return Gender.FEMININE;
        }
        return given.is(WordClass.GIVEN_NAME) ? Gender.MASCULINE : Gender.EITHER;
    }

    /** Whether one of the words is {@code wanted}, maybe with another article, or behind a preposition joined to it. */
    boolean hold(List<String> words, String wanted) {
        String bare = lexicon.word(wanted).bare();
        return words.stream().map(lexicon::word).anyMatch(word -> word.bare().equals(bare));
    }

    /** Whether one of the words is an adjective that tells a country. */
    boolean tellCountry(List<String> words) {
        return words.stream().anyMatch(word -> lexicon.word(word).is(WordClass.NATIONALITY));
    }
}

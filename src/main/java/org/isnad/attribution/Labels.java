package org.isnad.attribution;

import java.util.Set;
import org.isnad.article.Article;
import org.isnad.language.Marks;
import org.isnad.language.WordClass;
import org.isnad.mention.Known;
import org.isnad.mention.NounPhrase;
import org.isnad.mention.NounPhrase.Range;
import org.isnad.mention.NounPhrases;
import org.isnad.mention.Passage;
import org.isnad.mention.Quotation;
import org.isnad.text.Token;
import org.jspecify.annotations.Nullable;

/** Sees claims of the shape {@link Rule.Shape#LABEL}: a speaker, a colon, and what was said. */
final class Labels {

    private static final int LONGEST = 12;

    private static final String ADDRESS_SIGNS = "@/";

    private final NounPhrases phrases;

    Labels(NounPhrases phrases) {
        this.phrases = phrases;
    }

    /** What {@code rule} sees with the colon at token {@code at}; null when it sees nothing. */
    @Nullable
    Claim match(Passage passage, Article.Field field, Rule rule, int at) {
        if (passage.mark(at) != Marks.Kind.COLON) {
            return null;
        }
        int start = passage.sentenceStart(at);
        int limit = passage.sentenceEnd(at);
        if (at - start > LONGEST || at + 2 >= limit || passage.is(start, WordClass.NOT_SPEAKER)) {
            return null;
        }
        boolean title = field == Article.Field.TITLE;
        NounPhrase found = phrases.at(passage, start, at, Set.of());
        NounPhrase phrase = found == null && title ? familyName(passage, start, at) : found;
        boolean whole = phrase != null
                && (phrase.to() == at || title && isCircumstance(passage, phrase.to(), at))
                && isSpeaker(field, phrase);
        boolean event = phrase != null
                && phrase.kind() == NounPhrase.Kind.COUNTRY
                && passage.is(at + 1, WordClass.NOUN)
                && !passage.word(at + 1).article()
                && !passage.is(at + 1, WordClass.VERB);
        if (!whole || event || field == Article.Field.TEXT && !startsParagraph(passage, start)) {
            return null;
        }
        if (isAddress(passage, at + 1)) {
            return null;
        }
        Report report = Report.plain(rule, new Range(at, at + 1), phrase);
        return Contents.claim(passage, report, new Lead(at, at + 1), limit, field == Article.Field.TEXT);
    }

    /** A family name alone, with or without marks, as only headlines call people; null for none. */
    private static @Nullable NounPhrase familyName(Passage passage, int start, int colon) {
        Quotation marks = passage.openedAt(start);
        int i = marks == null ? start : start + 1;
        int end = marks == null ? start + 1 : start + 3;
        boolean name = end == colon
                && passage.token(i).kind() == Token.Kind.WORD
                && passage.word(i).article()
                && passage.word(i).isUnknown();
        return name ? NounPhrase.person(i, i + 1).spanning(start, end) : null;
    }

    /** "X to «outlet»", "X in Baghdad": a headline may say to whom or where its speaker speaks. */
    private static boolean isCircumstance(Passage passage, int from, int to) {
        boolean opens = passage.is(from, WordClass.ASIDE)
                || Clauses.bearsPreposition(passage, from)
                || passage.token(from).folded().length() == 1 && passage.isWord(from);
        boolean verb = false;
        for (int i = from; i < to; i++) {
            verb |= passage.isCueVerb(i) || Clauses.isPlainVerb(passage, i);
        }
        return opens && !verb;
    }

    /** The address of a page or a mailbox. */
    private static boolean isAddress(Passage passage, int i) {
        String text = passage.text();
        for (int c = passage.token(i).span().start(); c < text.length() && text.charAt(c) > ' '; c++) {
            if (ADDRESS_SIGNS.indexOf(text.charAt(c)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCapital(NounPhrase phrase) {
        Known known = phrase.known();
        return known != null && known.kind() == Known.Kind.CAPITAL;
    }

    private static boolean startsParagraph(Passage passage, int start) {
        return start == 0 || passage.token(start - 1).kind() == Token.Kind.BREAK;
    }

    /** In a headline a capital speaks for its government, while a country tells where; in the body both tell where. */
    private static boolean isSpeaker(Article.Field field, NounPhrase phrase) {
        return switch (phrase.kind()) {
            case PERSON, ROLE, BODY -> true;
            case DOCUMENT, UNNAMED -> field == Article.Field.TITLE;
            case COUNTRY -> field == Article.Field.TITLE && isCapital(phrase);
        };
    }
}

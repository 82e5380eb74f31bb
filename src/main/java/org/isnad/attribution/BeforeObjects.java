package org.isnad.attribution;

import java.util.Set;
import org.isnad.language.Cue;
import org.isnad.language.Lexicon;
import org.isnad.language.Marks;
import org.isnad.language.WordClass;
import org.isnad.language.WordClasses;
import org.isnad.mention.Gazetteer;
import org.isnad.mention.Known;
import org.isnad.mention.Passage;
import org.isnad.mention.Quotation;
import org.isnad.text.PhraseIndex;
import org.isnad.text.Token;

/** Passes over what may stand between a cue and its object: when, where, in what and to whom it was said. */
final class BeforeObjects {

    private static final WordClasses ADDRESSED = WordClasses.of(
            WordClass.ROLE,
            WordClass.PERSON_NOUN,
            WordClass.UNNAMED_PERSON,
            WordClass.UNNAMED_GROUP,
            WordClass.BODY,
            WordClass.GIVEN_NAME,
            WordClass.HONORIFIC);

    /** The kinds of circumstances whose words tell them whole. */
    private static final Set<String> WHOLE = Set.of("time", "turn");

    private static final String MANNER = "manner";
    /** Of words that need an adjective to tell how. */
    private static final String WAY = "way";

    private static final int LONGEST_ADDRESSEE = 8;
    private static final int LONGEST_ASIDE = 25;

    private final Lexicon lexicon;
    private final Gazetteer gazetteer;

    BeforeObjects(Lexicon lexicon, Gazetteer gazetteer) {
        this.lexicon = lexicon;
        this.gazetteer = gazetteer;
    }

    /** The token after all that stands from {@code from} on; {@code from} itself when nothing does. */
    int after(Passage passage, int from, int limit) {
        Quotation outlet = AddressedOutlet.at(passage, from, limit);
        if (outlet != null && outlet.close() + 1 < limit) {
            return after(passage, outlet.close() + 1, limit);
        }
        int dashed = afterDashes(passage, from, limit);
        if (dashed > from) {
            return after(passage, dashed, limit);
        }
        int within = Clauses.afterWithin(passage, from);
        int time = afterTime(passage, afterManner(passage, afterPlace(passage, within, limit), limit), limit);
        int set = time == from ? afterTimeBetweenCommas(passage, from, limit) : time;
        int aside = set == from ? afterTime(passage, afterAside(passage, from, limit), limit) : set;
        return afterAddressee(passage, afterOccasion(passage, aside, limit), limit);
    }

    /** The token after "– who came yesterday –"; {@code from} itself for no dash there. */
    private static int afterDashes(Passage passage, int from, int limit) {
        if (from < limit && passage.mark(from) == Marks.Kind.DASH) {
            for (int i = from + 1; i < Math.min(limit, from + LONGEST_ASIDE); i++) {
                if (passage.mark(i) == Marks.Kind.DASH) {
                    return i + 1;
                }
            }
        }
        return from;
    }

    /** The token after ", on Tuesday,"; {@code from} itself for no such words. */
    private int afterTimeBetweenCommas(Passage passage, int from, int limit) {
        if (from + 1 >= limit || passage.mark(from) != Marks.Kind.COMMA) {
            return from;
        }
        int time = afterTime(passage, from + 1, limit);
        return time > from + 1 && passage.mark(time) == Marks.Kind.COMMA ? time + 1 : from;
    }

    /** The token after a comma, and after a circumstance set off by one. */
    private static int afterAside(Passage passage, int at, int limit) {
        int from = passage.mark(at) == Marks.Kind.COMMA ? at + 1 : at;
        boolean aside = from < limit
                && passage.isWord(from)
                && (passage.is(from, WordClass.ASIDE) || passage.opensCircumstance(from));
        int end = aside ? Math.min(limit, from + LONGEST_ASIDE) : from;
        int i = from;
        while (i < end && passage.mark(i) != Marks.Kind.COMMA) {
            if (passage.is(i, WordClass.COMPLEMENTIZER) || passage.isCueVerb(i)) {
                return from;
            }
            i++;
        }
        return aside && i < limit && passage.mark(i) == Marks.Kind.COMMA ? i + 1 : from;
    }

    /** The token after "in-Brussels", where it was said, and after a comma there; {@code i} itself for no such word. */
    int afterPlace(Passage passage, int i, int limit) {
        PhraseIndex.Match<Known> match = i < limit ? gazetteer.behindPreposition(passage, i, limit) : null;
        boolean place = match != null
                && (match.value().kind() == Known.Kind.PLACE || match.value().kind() == Known.Kind.CAPITAL);
        if (match == null || !place) {
            return i;
        }
        int end = i + match.length();
        return passage.mark(end) == Marks.Kind.COMMA ? end + 1 : end;
    }

    /** The token after "strongly", "in a strong way": how it was said; {@code i} itself for no such words. */
    private int afterManner(Passage passage, int i, int limit) {
        PhraseIndex.Match<String> phrase =
                i < limit && passage.isWord(i) ? lexicon.circumstance(passage.tokens(), i) : null;
        boolean way = phrase != null && WAY.equals(phrase.value());
        if (phrase == null || !way && !MANNER.equals(phrase.value())) {
            return i;
        }
        int end = i + phrase.length();
        boolean adjective = way && end < limit && passage.isWord(end) && !passage.word(end).article();
        int next = adjective ? end + 1 : end;
        return next < limit && passage.mark(next) == Marks.Kind.COMMA ? next + 1 : next;
    }

    private int afterTime(Passage passage, int from, int limit) {
        int i = from;
        while (i < limit && passage.isWord(i)) {
            PhraseIndex.Match<String> phrase = lexicon.circumstance(passage.tokens(), i);
            boolean adverbial = phrase != null
                    && (WHOLE.contains(phrase.value()) && !passage.is(i, WordClass.CONNECTOR)
                            || passage.is(i, WordClass.ADVERB));
            int end = adverbial ? i + phrase.length() : afterDate(passage, i, limit);
            if (end == i) {
                break;
            }
            i = end;
        }
        return i;
    }

    /** The token after "in May (Ayyar) last", "on 12 May 2025"; {@code i} itself when no such date stands there. */
    private static int afterDate(Passage passage, int i, int limit) {
        int start = passage.is(i, WordClass.ASIDE) ? i + 1 : i;
        int day = start < limit && passage.token(start).kind() == Token.Kind.NUMBER ? start + 1 : start;
        int end = day;
        while (end < limit && (isTime(passage, end) || end > day && isDated(passage, end))) {
            end = afterBracket(passage, end + 1, limit);
        }
        return end == day ? i : end;
    }

    /** The token after "(Ayyar)", another name of the month before. */
    private static int afterBracket(Passage passage, int i, int limit) {
        boolean bracket = i + 2 < limit
                && passage.mark(i) == Marks.Kind.BRACKET_OPEN
                && passage.is(i + 1, WordClass.TIME)
                && passage.mark(i + 2) == Marks.Kind.BRACKET_CLOSE;
        return bracket ? i + 3 : i;
    }

    private static boolean isDated(Passage passage, int i) {
        return passage.is(i, WordClass.DATED) || passage.token(i).kind() == Token.Kind.NUMBER;
    }

    private static boolean isTime(Passage passage, int i) {
        return passage.is(i, WordClass.TIME) || passage.is(i, WordClass.WEEKDAY);
    }

    /** The token after "in X", a place or a body, or after the preposition of "in its statement". */
    private int afterOccasion(Passage passage, int i, int limit) {
        if (i + 2 >= limit || !passage.is(i, WordClass.PREPOSITION)) {
            return i;
        }
        PhraseIndex.Match<Known> match = passage.is(i, WordClass.ASIDE) ? gazetteer.at(passage, i + 1, limit) : null;
        if (match != null && match.value().kind() != Known.Kind.PERSON) {
            return i + 1 + match.length();
        }
        boolean occasion =
                passage.is(i + 1, WordClass.MEDIUM) && !passage.word(i + 1).article();
        return occasion ? i + 2 : i;
    }

    /** The token after "from the company", "on the workers": whom something is asked of. */
    private static int afterAddressee(Passage passage, int from, int limit) {
        boolean alone = passage.is(from, WordClass.ORIGIN) && from + 1 < limit;
        int i = alone ? from + 1 : from;
        boolean addressee = i < limit
                && passage.isWord(i)
                && (alone || Clauses.bearsPreposition(passage, i))
                && (passage.word(i).isAny(ADDRESSED) || alone && passage.word(i).isUnknown());
        int end = addressee ? Math.min(limit, i + LONGEST_ADDRESSEE) : i;
        for (int j = i + 1; j < end; j++) {
            boolean verbalNoun = passage.cues(j).stream().anyMatch(cue -> cue.kind() == Cue.Kind.NOUN);
            boolean object = (Clauses.isBareNoun(passage, j) || verbalNoun)
                    && !passage.word(j).isAny(ADDRESSED)
                    && (passage.word(j - 1).article() || passage.word(j - 1).isUnknown());
            if (object) {
                return j;
            }
        }
        return from;
    }
}

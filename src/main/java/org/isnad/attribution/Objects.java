package org.isnad.attribution;

import java.util.EnumSet;
import java.util.Set;
import org.isnad.language.Cue;
import org.isnad.language.Lexicon;
import org.isnad.language.Marks;
import org.isnad.language.Word;
import org.isnad.language.WordClass;
import org.isnad.mention.Gazetteer;
import org.isnad.mention.Known;
import org.isnad.mention.Passage;
import org.isnad.mention.Quotation;
import org.isnad.text.PhraseIndex;
import org.jspecify.annotations.Nullable;

/** Finds the words said where they are a bare noun phrase after the cue, as in "he announced the opening of …". */
final class Objects {

    /** How the acts begin whose words come after the name of a feeling. */
    private static final String EXPRESSING = "express-";

    private static final Set<WordClass> NO_NOUN = EnumSet.of(
            WordClass.PREPOSITION,
            WordClass.COMPLEMENTIZER,
            WordClass.TIME,
            WordClass.RELATIVE,
            WordClass.CONNECTOR,
            WordClass.NEGATION,
            WordClass.SOURCE,
            WordClass.PRONOUN,
            WordClass.BEING);
    /** A verb of three letters is spelled like its verbal noun. */
    private static final int SHORTEST_STEM = 3;

    private static final Set<WordClass> ADDRESSED = EnumSet.of(
            WordClass.ROLE,
            WordClass.PERSON_NOUN,
            WordClass.UNNAMED_PERSON,
            WordClass.UNNAMED_GROUP,
            WordClass.BODY,
            WordClass.GIVEN_NAME,
            WordClass.HONORIFIC);

    private static final int LONGEST_ADDRESSEE = 8;
    private static final int FARTHEST_ASIDE = 25;
    private static final int FARTHEST_FEELING = 5;

    private final Lexicon lexicon;

    private final Gazetteer gazetteer;

    Objects(Lexicon lexicon, Gazetteer gazetteer) {
        this.lexicon = lexicon;
        this.gazetteer = gazetteer;
    }

    /** "Concern about …": the words begin after the preposition that the feeling takes. */
    Leaders.Found afterFeeling(Passage passage, Cue cue, int at, int start, int limit) {
        if (!cue.act().startsWith(EXPRESSING) || !lexicon.isFeeling(passage.word(start))) {
            return new Leaders.Found(at, start, 0);
        }
        for (int i = start + 1; i < Math.min(limit - 1, start + FARTHEST_FEELING); i++) {
            if (passage.is(i, WordClass.PREPOSITION)
                    && passage.token(i).folded().length() > 1) {
                int next = i + 1;
                return new Leaders.Found(at, passage.is(next, WordClass.COMPLEMENTIZER) ? next + 1 : next, 0);
            }
            if (passage.isWord(i) && !passage.word(i).preposition().isEmpty()) {
                return new Leaders.Found(at, i, 1);
            }
            if (!passage.isWord(i)) {
                break;
            }
        }
        return new Leaders.Found(at, start, 0);
    }

    /** The noun phrase right after the cue or after an aside, as the words said; null when none stands there. */
    Leaders.@Nullable Found find(Passage passage, Cue cue, int from, int limit) {
        int i = afterAddressee(passage, afterOccasion(passage, afterAside(passage, from, limit), limit), limit);
        if (i >= limit) {
            return null;
        }
        Quotation quotation = passage.openedAt(i);
        if (quotation != null) {
            return new Leaders.Found(i, i, 0);
        }
        if (!passage.isWord(i)) {
            return null;
        }
        return isNoun(passage, i) || isWhat(passage, i, limit) ? afterFeeling(passage, cue, i, i, limit) : null;
    }

    /** "What was rumoured": a relative pronoun that needs no noun before it, and its verb. */
    private static boolean isWhat(Passage passage, int i, int limit) {
        return passage.is(i, WordClass.RELATIVE)
                && !passage.is(i, WordClass.CONNECTOR)
                && i + 1 < limit
                && (passage.is(i + 1, WordClass.VERB)
                        || passage.isCueVerb(i + 1)
                        || passage.word(i + 1).isUnknown());
    }

    /** The token after "from the company", "on the workers": whom something is asked of. */
    private static int afterAddressee(Passage passage, int from, int limit) {
        boolean alone = passage.is(from, WordClass.ORIGIN) && from + 1 < limit;
        int i = alone ? from + 1 : from;
        boolean addressee = i < limit
                && passage.isWord(i)
                && (alone || !passage.word(i).preposition().isEmpty())
                && passage.word(i).isAny(ADDRESSED);
        if (!addressee) {
            return from;
        }
        int end = Math.min(limit, i + LONGEST_ADDRESSEE);
        for (int j = i + 1; j < end; j++) {
            Word word = passage.word(j);
            boolean noun = passage.isWord(j)
                    && word.is(WordClass.NOUN)
                    && !word.article()
                    && word.preposition().isEmpty()
                    && !word.isAny(ADDRESSED);
            if (noun && passage.word(j - 1).article()) {
                return j;
            }
        }
        return from;
    }

    /** The token after words of time, or after "in its statement". */
    private int afterOccasion(Passage passage, int from, int limit) {
        int i = from;
        while (i < limit && (passage.is(i, WordClass.TIME) || passage.is(i, WordClass.WEEKDAY))) {
            i++;
        }
        boolean place = i + 2 < limit
                && passage.is(i, WordClass.PREPOSITION)
                && passage.is(i, WordClass.ASIDE);
        PhraseIndex.Match<Known> match = place ? gazetteer.at(passage, i + 1, limit) : null;
        if (match != null && match.value().kind() != Known.Kind.PERSON) {
            return i + 1 + match.length();
        }
        boolean occasion = i + 2 < limit
                && passage.is(i, WordClass.PREPOSITION)
                && passage.is(i + 1, WordClass.MEDIUM)
                && !passage.word(i + 1).article();
        return occasion ? i + 2 : i;
    }

    /** Whether token {@code i} is a noun that may open the words said. */
    boolean isNoun(Passage passage, int i) {
        Word word = passage.word(i);
        boolean verbalNoun = word.is(WordClass.NOUN) || word.folded().length() <= SHORTEST_STEM;
        boolean verb = word.is(WordClass.VERB) && !verbalNoun;
        return passage.isWord(i)
                && (word.article() || !verb && !word.isAny(NO_NOUN))
                && !(word.isUnknown() && lexicon.startsWithConjunction(word.folded()))
                && word.preposition().isEmpty()
                && !passage.opensCircumstance(i)
                && !passage.isCueVerb(i);
    }

    /** The token after a circumstance set off by a comma. */
    private int afterAside(Passage passage, int from, int limit) {
        int i = from;
        boolean aside = from < limit
                && passage.isWord(from)
                && (passage.is(from, WordClass.ASIDE) || passage.opensCircumstance(from));
        while (aside && i < Math.min(limit, from + FARTHEST_ASIDE) && passage.mark(i) != Marks.Kind.COMMA) {
            if (passage.is(i, WordClass.COMPLEMENTIZER) || passage.isCueVerb(i)) {
                return from;
            }
            i++;
        }
        return i < limit && passage.mark(i) == Marks.Kind.COMMA ? i + 1 : from;
    }
}

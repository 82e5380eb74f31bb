package org.isnad.attribution;

import java.util.EnumSet;
import java.util.Set;
import org.isnad.language.Lexicon;
import org.isnad.language.Marks;
import org.isnad.language.WordClass;
import org.isnad.mention.Gazetteer;
import org.isnad.mention.Known;
import org.isnad.mention.Passage;
import org.isnad.text.PhraseIndex;

/** Passes over what may stand between a cue and its object: when, where, in what and to whom it was said. */
final class BeforeObjects {

    private static final Set<WordClass> ADDRESSED = EnumSet.of(
            WordClass.ROLE,
            WordClass.PERSON_NOUN,
            WordClass.UNNAMED_PERSON,
            WordClass.UNNAMED_GROUP,
            WordClass.BODY,
            WordClass.GIVEN_NAME,
            WordClass.HONORIFIC);

    /** The kind of circumstances that tell when. */
    private static final String TIMES = "time";

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
        int time = afterTime(passage, afterAside(passage, from, limit), limit);
        return afterAddressee(passage, afterOccasion(passage, time, limit), limit);
    }

    /** The token after a circumstance set off by a comma. */
    private static int afterAside(Passage passage, int from, int limit) {
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
        return i < limit && passage.mark(i) == Marks.Kind.COMMA ? i + 1 : from;
    }

    private int afterTime(Passage passage, int from, int limit) {
        int i = from;
        while (i < limit && passage.isWord(i)) {
            boolean opensTime = TIMES.equals(lexicon.circumstance(passage.tokens(), i));
            int length = opensTime ? lexicon.circumstanceLength(passage.tokens(), i) : 0;
            boolean time = passage.is(i, WordClass.TIME) || passage.is(i, WordClass.WEEKDAY);
            if (length == 0 && !time) {
                break;
            }
            i += Math.max(1, length);
        }
        return i;
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
                && passage.word(i).isAny(ADDRESSED);
        int end = addressee ? Math.min(limit, i + LONGEST_ADDRESSEE) : i;
        for (int j = i + 1; j < end; j++) {
            boolean object = Clauses.isBareNoun(passage, j)
                    && !passage.word(j).isAny(ADDRESSED)
                    && passage.word(j - 1).article();
            if (object) {
                return j;
            }
        }
        return from;
    }
}

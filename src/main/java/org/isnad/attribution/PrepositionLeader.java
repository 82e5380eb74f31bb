package org.isnad.attribution;

import org.isnad.language.Cue;
import org.isnad.language.Lexicon;
import org.isnad.language.Word;
import org.isnad.language.WordClass;
import org.isnad.mention.Gazetteer;
import org.isnad.mention.Passage;
import org.isnad.text.Token;
import org.jspecify.annotations.Nullable;

/** Tells the preposition that a cue takes before the words said, alone or written together with the first of them. */
final class PrepositionLeader {

    /** The act whose verbs may name those called upon by the same preposition as what they are called to. */
    private static final String CALLING = "call-for";

    private static final int FARTHEST_ATTACHED = 14;

    private final Lexicon lexicon;
    private final Gazetteer gazetteer;
    private final Objects objects;

    PrepositionLeader(Lexicon lexicon, Gazetteer gazetteer, Objects objects) {
        this.lexicon = lexicon;
        this.gazetteer = gazetteer;
        this.objects = objects;
    }

    /** The lead that token {@code i} is for a cue, when the search began at {@code from}; null when it is none. */
    @Nullable
    Lead at(Passage passage, Cue cue, int i, int from, int limit) {
        if (passage.token(i).kind() != Token.Kind.WORD) {
            return null;
        }
        if (isAlone(passage, cue, i, limit) && mayFollow(passage, cue, i, from)) {
            boolean that = passage.is(i + 1, WordClass.COMPLEMENTIZER);
            int start = that ? Leaders.afterThat(passage, i + 1, limit) : i + 1;
            return start < limit ? objects.afterFeeling(passage, cue, i, start, limit) : null;
        }
        boolean attached = i - from <= FARTHEST_ATTACHED
                && isAttached(passage, cue, i, limit)
                && mayFollow(passage, cue, i, from)
                && !crossesPreposition(passage, from, i);
        return attached ? Lead.within(passage, i, i) : null;
    }

    private static boolean isAlone(Passage passage, Cue cue, int i, int limit) {
        return i + 1 < limit
                && cue.frames().contains(passage.token(i).folded())
                && !passage.is(i + 1, WordClass.TIME)
                && !passage.is(i + 1, WordClass.WEEKDAY);
    }

    /** Whether the word bears a preposition that the cue takes, and names no outlet, nor whom the cue calls upon. */
    private boolean isAttached(Passage passage, Cue cue, int i, int limit) {
        Word word = passage.word(i);
        boolean person = word.is(WordClass.ROLE) || word.is(WordClass.UNNAMED_PERSON);
        boolean calledUpon = person && cue.act().equals(CALLING);
        if (calledUpon || word.is(WordClass.OUTLET)) {
            return false;
        }
        return word.preposition().isEmpty()
                ? seemsAttached(passage, cue, i, limit)
                : cue.frames().contains(word.preposition());
    }

    /** A word that no table and no list of names knows may begin with a preposition. */
    private boolean seemsAttached(Passage passage, Cue cue, int i, int limit) {
        Word word = passage.word(i);
        return word.isUnknown()
                && lexicon.startsWithPreposition(word.folded())
                && cue.frames().contains(word.folded().substring(0, 1))
                && gazetteer.at(passage, i, limit) == null;
    }

    /**
     * Between verb and preposition may stand the one who is accused, asked or promised, or a circumstance; another
     * preposition makes it another verb.
     */
    private boolean mayFollow(Passage passage, Cue cue, int i, int from) {
        boolean otherPreposition = passage.is(from, WordClass.PREPOSITION)
                && !passage.is(from, WordClass.ASIDE)
                && !passage.opensCircumstance(from);
        return i == from || !otherPreposition && !objects.startBefore(passage, cue, from, i);
    }

    /** Whether another preposition that the verb takes stands before token {@code i}. */
    private static boolean crossesPreposition(Passage passage, int from, int i) {
        for (int j = from; j < i; j++) {
            if (passage.is(j, WordClass.ORIGIN)) {
                return true;
            }
        }
        return false;
    }
}

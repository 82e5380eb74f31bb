package org.isnad.attribution;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.isnad.attribution.Rule.Leader;
import org.isnad.attribution.Rule.Subject;
import org.isnad.language.Cue;
import org.isnad.language.Marks;
import org.isnad.language.WordClass;
import org.isnad.mention.NounPhrase;
import org.isnad.mention.NounPhrase.Range;
import org.isnad.mention.Passage;
import org.jspecify.annotations.Nullable;

/** Sees claims of the shape {@link Rule.Shape#SAYING}: a word of saying, its speaker, then the words said. */
final class Sayings {

    private final Subjects subjects;
    private final Leaders leaders;

    Sayings(Subjects subjects, Leaders leaders) {
        this.subjects = subjects;
        this.leaders = leaders;
    }

    /** A participle is followed by its words, or by a short aside. */
    private static final int FARTHEST = 15;

    /** What a preposition written together with them may say of the speaker: "the spokesman at the ministry". */
    private static final Set<WordClass> OFFICES = EnumSet.of(WordClass.BODY, WordClass.OUTLET);

    /** A noun phrase may stand between verb and complementizer, so one that could be the words said must wait. */
    private static final int PATIENCE = 25;

    /**
     * What a rule sees.
     *
     * @param claim    the claim
     * @param distance how far from the cue the words begin, in tokens; the nearest sight is the likeliest
     */
    record Sight(Claim claim, int distance) {}

    /** What {@code rule} sees with its cue at token {@code at}; null when it sees nothing. */
    @Nullable
    Sight match(Passage passage, Rule rule, int at) {
        for (Cue cue : passage.cues(at)) {
            if (rule.cues().contains(cue.kind())
                    && fits(cue, rule.leader())
                    && CueConditions.mayBeCue(passage, cue, at)) {
                Sight sight = match(passage, rule, cue, at);
                if (sight != null) {
                    return sight;
                }
            }
        }
        return null;
    }

    private static boolean fits(Cue cue, Leader leader) {
        return switch (leader) {
            case THAT -> cue.frames().contains(Cue.THAT);
            case QUOTE -> cue.frames().contains(Cue.QUOTE);
            case OBJECT -> cue.frames().contains(Cue.OBJECT);
            case PREPOSITION ->
                cue.frames().stream()
                        .anyMatch(frame ->
                                !frame.equals(Cue.THAT) && !frame.equals(Cue.QUOTE) && !frame.equals(Cue.OBJECT));
            case NONE -> false;
        };
    }

    private @Nullable Sight match(Passage passage, Rule rule, Cue cue, int at) {
        boolean overt = false;
        for (Subject place : rule.subjects()) {
            NounPhrase phrase = subject(passage, rule, cue, at, place);
            boolean dropped = place == Subject.DROPPED && !overt && CueConditions.mayDrop(passage, rule, cue, at);
            if (phrase == null && !dropped) {
                continue;
            }
            int from = place == Subject.AFTER ? phrase.to() : at + 1;
            Leaders.Found found = leaders.find(passage, rule.leader(), cue, from, passage.sentenceEnd(at));
            if (found != null && place == Subject.AFTER && isAddressed(passage, cue, at, from, found)) {
                continue;
            }
            overt |= phrase != null && Subjects.isCertain(passage, phrase);
            if (found != null && isNear(cue, from, found) && isSubstance(passage, found, passage.sentenceEnd(at))) {
                return sight(passage, rule, cue, at, phrase, found, from);
            }
        }
        return null;
    }

    /** The subject at this place; null when none stands there that the rule may take. */
    private @Nullable NounPhrase subject(Passage passage, Rule rule, Cue cue, int at, Subject place) {
        NounPhrase phrase = switch (place) {
            case AFTER -> after(passage, rule, cue, at);
            case BEFORE -> subjects.before(passage, cue, at);
            case DROPPED -> null;
        };
        if (phrase == null || Subjects.isCertain(passage, phrase)) {
            return phrase;
        }
        boolean nominal =
                rule.leader() == Leader.OBJECT || rule.leader() == Leader.PREPOSITION && place == Subject.AFTER;
        Range name = phrase.name();
        boolean family = passage.isFamilyName(name == null ? phrase.from() : name.from());
        boolean doubtful = cue.kind() == Cue.Kind.NOUN || nominal && !family;
        return doubtful ? null : phrase;
    }

    private @Nullable NounPhrase after(Passage passage, Rule rule, Cue cue, int at) {
        if (cue.isVerb() && subjects.rightBefore(passage, cue, at) != null) {
            return null;
        }
        int limit = passage.sentenceEnd(at);
        NounPhrase phrase = subjects.after(passage, cue, at, limit);
        boolean speech = rule.leader() == Leader.THAT
                || rule.leader() == Leader.QUOTE && !cue.frames().contains(Cue.OBJECT);
        return phrase == null && speech && cue.isVerb() ? subjects.anyoneAfter(passage, cue, at, limit) : phrase;
    }

    /** Whether the lone noun phrase after a verb that addresses somebody is that somebody, not the speaker. */
    private static boolean isAddressed(Passage passage, Cue cue, int at, int from, Leaders.Found found) {
        return cue.limits().equals(Cue.TRANSITIVE) && found.at() == from && passage.is(at - 1, WordClass.CONNECTOR);
    }

    private static boolean isNear(Cue cue, int from, Leaders.Found found) {
        return cue.isVerb() || found.at() <= from + (cue.kind() == Cue.Kind.NOUN ? 0 : FARTHEST);
    }

    private @Nullable Sight sight(
            Passage passage, Rule rule, Cue cue, int at, @Nullable NounPhrase phrase, Leaders.Found found, int from) {
        Speaker speaker = phrase != null
                ? new Speaker.Overt(phrase, subjects.together(passage, phrase, phrase.from() > at ? found.at() : at))
                : new Speaker.Dropped(cue, cue.isVerb() ? null : subjects.beside(passage, at));
        boolean ofSpeaker = found.offset() > 0 && passage.word(found.at()).isAny(OFFICES);
        int wait = rule.leader() == Leader.OBJECT || ofSpeaker ? PATIENCE : 0;
        Claim claim = claim(passage, rule, cue, at, speaker, found, from, passage.sentenceEnd(at));
        return claim == null ? null : new Sight(claim, found.at() - at + wait);
    }

    /** One word says nothing, unless a preposition leads to it and it is definite; nor does the number of an item. */
    private static boolean isSubstance(Passage passage, Leaders.Found found, int limit) {
        int start = found.start();
        boolean definite = start < limit && found.offset() > 0 && passage.word(start).article();
        return start < limit
                && (definite || passage.openedAt(start) != null || hasWord(passage, start + 1, Math.min(limit, start + 4)));
    }

    private static boolean hasWord(Passage passage, int from, int to) {
        for (int i = from; i < to; i++) {
            if (passage.isWord(i)) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Claim claim(
            Passage passage, Rule rule, Cue cue, int at, Speaker speaker, Leaders.Found found, int from, int limit) {
        List<Range> asides = new ArrayList<>();
        if (found.at() > from) {
            asides.add(new Range(from, found.at()));
        }
        boolean colon = passage.mark(found.at()) == Marks.Kind.COLON;
        return Contents.claim(passage, rule, new Range(at, at + 1), cue.act(), speaker, found, limit, colon, asides);
    }
}

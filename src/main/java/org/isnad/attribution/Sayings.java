package org.isnad.attribution;

import java.util.ArrayList;
import java.util.List;
import org.isnad.attribution.Rule.Leader;
import org.isnad.attribution.Rule.Subject;
import org.isnad.language.Cue;
import org.isnad.language.Marks;
import org.isnad.language.WordClass;
import org.isnad.mention.NounPhrase;
import org.isnad.mention.NounPhrase.Range;
import org.isnad.mention.Passage;
import org.isnad.text.Token;
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
    @Nullable Sight match(Passage passage, Rule rule, int at) {
        for (Cue cue : passage.cues(at)) {
            if (rule.cues().contains(cue.kind()) && fits(cue, rule.leader()) && mayBeCue(passage, cue, at)) {
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
            case PREPOSITION -> cue.frames().stream()
                    .anyMatch(frame -> !frame.equals(Cue.THAT) && !frame.equals(Cue.QUOTE) && !frame.equals(Cue.OBJECT));
            case NONE -> false;
        };
    }

    /** Whether the word is a cue where it stands: a verb is none after a preposition, nor when it is denied. */
    private static boolean mayBeCue(Passage passage, Cue cue, int at) {
        if (cue.kind() == Cue.Kind.PAST && bearsForeignHamza(passage, cue, at)) {
            return false;
        }
        if (cue.limits().equals(Cue.RELAY)) {
            return false;
        }
        if (cue.kind() == Cue.Kind.PARTICIPLE) {
            return at == 0
                    || !passage.is(at - 1, WordClass.PREPOSITION)
                            && !passage.is(at - 1, WordClass.BEING)
                            && passage.token(at - 1).kind() != Token.Kind.NUMBER;
        }
        if (cue.kind() == Cue.Kind.NOUN) {
            return true;
        }
        if (cue.kind() == Cue.Kind.PAST && passage.is(at - 1, WordClass.PLAIN_COMPLEMENTIZER)) {
            return false;
        }
        if (at > 0 && (passage.is(at - 1, WordClass.PREPOSITION) || passage.is(at - 1, WordClass.NEGATION)
                || passage.is(at - 1, WordClass.QUANTIFIER))) {
            return false;
        }
        return !cue.limits().equals(Cue.START) || startsClause(passage, at);
    }

    /**
     * Whether the word is spelled with a sign on its first letter that the cue's own spelling lacks: then it is another
     * form, such as a first person.
     */
    private static boolean bearsForeignHamza(Passage passage, Cue cue, int at) {
        char written = passage.text().charAt(passage.token(at).span().start());
        char own = cue.lemma().charAt(0);
        return written != own && own == passage.token(at).folded().charAt(0);
    }

    private static boolean startsClause(Passage passage, int at) {
        return at == passage.sentenceStart(at)
                || !passage.isWord(at - 1)
                || passage.is(at - 1, WordClass.CONNECTOR)
                || passage.is(at - 1, WordClass.BEING);
    }

    private @Nullable Sight match(Passage passage, Rule rule, Cue cue, int at) {
        int limit = passage.sentenceEnd(at);
        boolean overt = false;
        for (Subject place : rule.subjects()) {
            NounPhrase phrase = switch (place) {
                case AFTER -> cue.isVerb() && subjects.rightBefore(passage, cue, at) != null
                        ? null
                        : subjects.after(passage, cue, at, limit);
                case BEFORE -> subjects.before(passage, cue, at);
                case DROPPED -> null;
            };
            if (phrase != null && cue.kind() == Cue.Kind.NOUN && !Subjects.isCertain(passage, phrase)) {
                continue;
            }
            boolean nominal = rule.leader() == Leader.OBJECT || rule.leader() == Leader.PREPOSITION && place == Subject.AFTER;
            if (phrase != null && nominal && !Subjects.isCertain(passage, phrase) && !passage.isFamilyName(phrase.from())) {
                continue;
            }
            overt |= phrase != null && Subjects.isCertain(passage, phrase);
            boolean dropped = place == Subject.DROPPED && !overt && mayDrop(passage, rule, cue, at);
            if (phrase == null && !dropped) {
                continue;
            }
            int from = place == Subject.AFTER ? phrase.to() : at + 1;
            Leaders.Found found = leaders.find(passage, rule.leader(), cue, from, limit);
            boolean addressed = place == Subject.AFTER && cue.limits().equals(Cue.TRANSITIVE)
                    && found != null && found.at() == from && passage.is(at - 1, WordClass.CONNECTOR);
            if (addressed) {
                overt = false;
                continue;
            }
            boolean near = cue.isVerb() || found != null && found.at() <= from + (cue.kind() == Cue.Kind.NOUN ? 0 : FARTHEST);
            if (found != null && near && isSubstance(passage, found, limit)) {
                Speaker speaker = phrase == null ? new Speaker.Dropped(cue, cue.isVerb() ? null : subjects.beside(passage, at)) : new Speaker.Overt(phrase);
                int wait = rule.leader() == Leader.OBJECT ? PATIENCE : 0;
                Claim claim = claim(passage, rule, cue, at, speaker, found, from, limit);
                return claim == null ? null : new Sight(claim, found.at() - at + wait);
            }
        }
        return null;
    }

    /** Without a subject, a verb that is also an everyday noun is one only where a clause may start. */
    private static boolean mayDrop(Passage passage, Rule rule, Cue cue, int at) {
        if (isImpersonal(passage, at)) {
            return false;
        }
        boolean set = at == passage.sentenceStart(at) || !passage.isWord(at - 1);
        boolean connected = !set && startsClause(passage, at)
                && (at - 1 == passage.sentenceStart(at) || !passage.isWord(at - 2) || !passage.is(at - 1, WordClass.CONNECTOR));
        return switch (rule.leader()) {
            case OBJECT -> set || cue.isVerb() && connected;
            case PREPOSITION -> !cue.isVerb() || startsClause(passage, at);
            case THAT, QUOTE, NONE -> true;
        };
    }

    /** A verb in the present without a subject at the start of a sentence tells no source: "it is said that". */
    private static boolean isImpersonal(Passage passage, int at) {
        return passage.is(at, WordClass.IMPERSONAL) && startsClause(passage, at);
    }

    /** One word, or the number of a list's first item, says nothing. */
    private static boolean isSubstance(Passage passage, Leaders.Found found, int limit) {
        int start = found.start();
        return start < limit
                && (passage.openedAt(start) != null
                        || hasWord(passage, start + 1, Math.min(limit, start + 4)));
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

package org.isnad.attribution;

import java.util.Set;
import org.isnad.attribution.Rule.Leader;
import org.isnad.attribution.Rule.Subject;
import org.isnad.language.Cue;
import org.isnad.language.Marks;
import org.isnad.language.WordClass;
import org.isnad.language.WordClasses;
import org.isnad.mention.NounPhrase;
import org.isnad.mention.NounPhrase.Range;
import org.isnad.mention.Passage;
import org.jspecify.annotations.Nullable;

/** Sees claims of the shape {@link Rule.Shape#SAYING}: a word of saying, its speaker, then the words said. */
final class Sayings {

    /** A participle is followed by its words, or by a short aside. */
    private static final int FARTHEST = 15;
    /** A noun phrase may stand between verb and complementizer, so one that could be the words said must wait. */
    private static final int PATIENCE = 25;
    /** Among how many tokens after the first of the words another word must stand. */
    private static final int LONGEST_GAP = 3;

    /** The acts whose verbs name those addressed where others name the speaker. */
    private static final Set<String> ADDRESSING =
            Set.of("call-for", "accuse", "ask", "demand", "urge", "thank", "praise");

    /** The acts of which a person right after the participle is the doer, not whom it is done to. */
    private static final Set<String> TELLING =
            Set.of("say", "add", "confirm", "explain", "point-out", "announce", "stress", "reveal", "note");

    /** What a preposition written together with them may say of the speaker: "the spokesman at the ministry". */
    private static final WordClasses OFFICES = WordClasses.of(WordClass.BODY, WordClass.OUTLET);

    private final Subjects subjects;
    private final SubjectsBefore subjectsBefore;
    private final Leaders leaders;

    Sayings(Subjects subjects, SubjectsBefore subjectsBefore, Leaders leaders) {
        this.subjects = subjects;
        this.subjectsBefore = subjectsBefore;
        this.leaders = leaders;
    }

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
                    && CueConditions.mayBeCue(passage, cue, at)
                    && !CueConditions.isAwaited(passage, rule, cue, at)) {
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
            case PREPOSITION -> cue.frames().stream().anyMatch(Sayings::isPreposition);
            case NONE -> false;
        };
    }

    private static boolean isPreposition(String frame) {
        return !frame.equals(Cue.THAT) && !frame.equals(Cue.QUOTE) && !frame.equals(Cue.OBJECT);
    }

    private @Nullable Sight match(Passage passage, Rule rule, Cue cue, int at) {
        int limit = passage.sentenceEnd(at);
        boolean overt = false;
        for (Subject place : rule.subjects()) {
            NounPhrase phrase = subject(passage, rule, cue, at, place);
            boolean dropped = place == Subject.DROPPED && !overt && CueConditions.mayDrop(passage, rule, cue, at);
            if (phrase == null && !dropped) {
                continue;
            }
            int from = place == Subject.AFTER ? phrase.to() : at + 1;
            Lead lead = leaders.find(passage, rule.leader(), cue, from, limit);
            if (lead == null && place == Subject.AFTER && passage.is(from, WordClass.CONNECTOR)) {
                from = subjects.endOfAll(passage, phrase, limit);
                lead = leaders.find(passage, rule.leader(), cue, from, limit);
            }
            if (lead != null && place == Subject.AFTER && isAddressed(passage, cue, at, from, lead)) {
                continue;
            }
            overt |= phrase != null && Subjects.isCertain(passage, phrase);
            boolean told = lead != null && CueConditions.mayTell(passage, rule, cue, phrase, new Range(at, lead.start()));
            if (told && isNear(cue, from, lead) && isSubstance(passage, lead, limit)) {
                return sight(passage, rule, cue, at, phrase, lead);
            }
        }
        return null;
    }

    /** The subject at this place; null when none stands there that the rule may take. */
    private @Nullable NounPhrase subject(Passage passage, Rule rule, Cue cue, int at, Subject place) {
        NounPhrase phrase = switch (place) {
            case AFTER -> after(passage, rule, cue, at);
            case BEFORE -> before(passage, cue, at);
            case DROPPED -> null;
        };
        if (phrase != null && CueConditions.isOfDocuments(cue) && phrase.kind() != NounPhrase.Kind.DOCUMENT) {
            return null;
        }
        boolean taken = phrase == null
                || Subjects.isCertain(passage, phrase)
                || cue.kind() != Cue.Kind.NOUN && (isFamilyName(passage, phrase) || !mayBeObject(rule, cue, place))
                || rule.leader() == Leader.PREPOSITION && place == Subject.AFTER && isBetween(passage, cue, at);
        return taken ? phrase : null;
    }

    /** A subject before the cue; before a verb that mostly has none, only one that leaves no doubt. */
    private @Nullable NounPhrase before(Passage passage, Cue cue, int at) {
        if (!passage.is(at, WordClass.IMPERSONAL)) {
            return subjectsBefore.find(passage, cue, at);
        }
        NounPhrase phrase = subjectsBefore.adjacent(passage, cue, at);
        return phrase == null || subjects.isObject(passage, phrase) ? null : phrase;
    }

    /** Whether a noun after the cue may be what it is said of, or to whom, rather than who says it. */
    private static boolean mayBeObject(Rule rule, Cue cue, Subject place) {
        boolean addresses = cue.limits().equals(Cue.TRANSITIVE)
                || ADDRESSING.contains(cue.act())
                || cue.frames().contains(Cue.OBJECT);
        return rule.leader() == Leader.OBJECT
                || rule.leader() == Leader.PREPOSITION && place == Subject.AFTER && addresses;
    }

    private static boolean isFamilyName(Passage passage, NounPhrase phrase) {
        Range name = phrase.name();
        return passage.isFamilyName(name == null ? phrase.from() : name.from());
    }

    private @Nullable NounPhrase after(Passage passage, Rule rule, Cue cue, int at) {
        if (cue.isVerb() && subjectsBefore.adjacent(passage, cue, at) != null) {
            return null;
        }
        int limit = passage.sentenceEnd(at);
        NounPhrase phrase = subjects.after(passage, cue, at, limit);
        if (cue.kind() == Cue.Kind.PARTICIPLE) {
            return phrase != null && mayFollowParticiple(passage, cue, phrase) ? phrase : null;
        }
        boolean speech = rule.leader() == Leader.THAT
                || rule.leader() == Leader.QUOTE && !cue.frames().contains(Cue.OBJECT);
        if (phrase != null || !cue.isVerb()) {
            return phrase;
        }
        return speech || rule.leader() == Leader.PREPOSITION && isBetween(passage, cue, at)
                ? subjects.anyoneAfter(passage, cue, at, limit)
                : null;
    }

    /** "…, pointing-out the minister that": somebody of whom no participle of these acts can be said. */
    private static boolean mayFollowParticiple(Passage passage, Cue cue, NounPhrase phrase) {
        boolean person = phrase.kind() == NounPhrase.Kind.PERSON || phrase.kind() == NounPhrase.Kind.ROLE;
        return person
                && passage.is(phrase.from(), WordClass.ROLE)
                && TELLING.contains(cue.act())
                && cue.frames().contains(Cue.THAT)
                && !cue.limits().equals(Cue.TRANSITIVE);
    }

    /** "The-unknown revealed about": a lone definite noun between a verb and the preposition before the words said. */
    private static boolean isBetween(Passage passage, Cue cue, int at) {
        return at + 2 < passage.size()
                && !cue.plural()
                && !ADDRESSING.contains(cue.act())
                && !cue.limits().equals(Cue.TRANSITIVE)
                && passage.isWord(at + 1)
                && passage.word(at + 1).article()
                && !passage.is(at + 1, WordClass.NOT_SPEAKER)
                && cue.frames().contains(passage.token(at + 2).folded());
    }

    /** Whether the lone noun phrase after a verb that addresses somebody is that somebody, not the speaker. */
    private static boolean isAddressed(Passage passage, Cue cue, int at, int from, Lead lead) {
        return cue.limits().equals(Cue.TRANSITIVE) && lead.at() == from && passage.is(at - 1, WordClass.CONNECTOR);
    }

    private static boolean isNear(Cue cue, int from, Lead lead) {
        return cue.isVerb() || lead.at() <= from + (cue.kind() == Cue.Kind.NOUN ? 0 : FARTHEST);
    }

    /** One word says nothing, unless a preposition leads to it and it is definite; nor does the number of an item. */
    private static boolean isSubstance(Passage passage, Lead lead, int limit) {
        int start = lead.start();
        if (start >= limit) {
            return false;
        }
        boolean definite =
                passage.isWord(start) && !passage.word(start).preposition().isEmpty() && passage.word(start).article();
        return definite
                || passage.openedAt(start) != null
                || Contents.holdsWord(passage, start + 1, Math.min(limit, start + 1 + LONGEST_GAP));
    }

    private @Nullable Sight sight(Passage passage, Rule rule, Cue cue, int at, @Nullable NounPhrase phrase, Lead lead) {
        Report report = new Report(rule, new Range(at, at + 1), cue.act(), speaker(passage, cue, at, phrase, lead));
        boolean colon = passage.mark(lead.at()) == Marks.Kind.COLON;
        Claim claim = Contents.claim(passage, report, lead, passage.sentenceEnd(at), colon);
        boolean ofSpeaker = lead.offset() > 0 && passage.word(lead.at()).isAny(OFFICES);
        boolean noun = rule.leader() == Leader.OBJECT && !passage.is(lead.start(), WordClass.RELATIVE);
        int wait = noun || ofSpeaker ? PATIENCE : 0;
        return claim == null ? null : new Sight(claim, lead.at() - at + wait);
    }

    private Speaker speaker(Passage passage, Cue cue, int at, @Nullable NounPhrase phrase, Lead lead) {
        if (phrase == null) {
            return new Speaker.Dropped(cue, cue.isVerb() ? null : subjectsBefore.beside(passage, at));
        }
        int limit = phrase.from() > at ? lead.at() : at;
        return new Speaker.Overt(phrase, subjects.together(passage, phrase, limit));
    }
}

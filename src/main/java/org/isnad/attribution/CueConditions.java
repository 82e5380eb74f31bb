package org.isnad.attribution;

import java.text.Normalizer;
import java.util.Set;
import org.isnad.language.Cue;
import org.isnad.language.WordClass;
import org.isnad.language.WordClasses;
import org.isnad.mention.NounPhrase;
import org.isnad.mention.Passage;
import org.isnad.text.Token;
import org.jspecify.annotations.Nullable;

/** Whether a word that may be a cue is one where it stands. */
final class CueConditions {

    /** The act whose verbs say something also when they are denied: "he did not rule out that". */
    private static final String DENYING = "deny";

    private static final WordClasses PEOPLE = WordClasses.of(
            WordClass.ROLE, WordClass.HONORIFIC, WordClass.GIVEN_NAME, WordClass.UNNAMED_PERSON, WordClass.NAME_BEGIN);

    /** The acts whose verbs tell of a court what it ruled. */
    private static final Set<String> RULING = Set.of("condemn", "reject", "welcome");

    private static final int FARTHEST_REPEATED = 12;

    private CueConditions() {}

    /** Whether the word is a cue where it stands: a verb is none after a preposition, nor when it is denied. */
    static boolean mayBeCue(Passage passage, Cue cue, int at) {
        boolean otherSense =
                passage.is(at, WordClass.NO_COMPLEMENTIZER_AFTER) && passage.is(at + 1, WordClass.COMPLEMENTIZER);
        if (otherSense || cue.limits().equals(Cue.RELAY)) {
            return false;
        }
        boolean partedAmiss =
                passage.is(at - 1, WordClass.CONNECTOR) && !passage.spaceBefore(at) && isJoined(passage, at);
        boolean ofSource = passage.is(at - 1, WordClass.RELATIVE) && passage.is(at - 2, WordClass.SOURCE);
        if (ofSource || partedAmiss) {
            return false;
        }
        return switch (cue.kind()) {
            case NOUN -> true;
            case PARTICIPLE -> isAdverbial(passage, at);
            case PAST ->
                !bearsForeignHamza(passage, cue, at) && !isSubjunctive(passage, at) && isVerb(passage, cue, at);
            case PRESENT -> isVerb(passage, cue, at);
        };
    }

    /** "As it came": a conjunction cannot follow another, so that the letter before the verb is the verb's own. */
    private static boolean isJoined(Passage passage, int at) {
        return passage.is(at - 2, WordClass.CONNECTOR) || Clauses.isRelative(passage, at - 2);
    }

    /** Whether a participle stands beside a clause rather than being a predicate, an object or an adjective. */
    private static boolean isAdverbial(Passage passage, int at) {
        return at == 0
                || !Clauses.governs(passage, at - 1)
                        && !passage.is(at - 1, WordClass.BEING)
                        && (passage.token(at - 1).kind() != Token.Kind.NUMBER || isLed(passage, at + 1));
    }

    /** "… 20, pointing out that": a number before a participle is no part of its clause when words follow. */
    private static boolean isLed(Passage passage, int i) {
        return passage.is(i, WordClass.COMPLEMENTIZER)
                || passage.is(i, WordClass.PREPOSITION) && passage.is(i + 1, WordClass.COMPLEMENTIZER);
    }

    /** "It is awaited that the club announce …": a verb in the subjunctive tells nothing said, but before "that". */
    static boolean isAwaited(Passage passage, Rule rule, Cue cue, int at) {
        boolean nominal = rule.leader() == Rule.Leader.OBJECT || rule.leader() == Rule.Leader.PREPOSITION;
        return nominal && cue.kind() == Cue.Kind.PRESENT && passage.is(at - 1, WordClass.PLAIN_COMPLEMENTIZER);
    }

    /** After a complementizer that governs a present, a form like the past is another person's. */
    private static boolean isSubjunctive(Passage passage, int at) {
        return passage.is(at - 1, WordClass.PLAIN_COMPLEMENTIZER)
                && !passage.is(at - 2, WordClass.NO_COMPLEMENTIZER_AFTER);
    }

    private static boolean isVerb(Passage passage, Cue cue, int at) {
        boolean nominal = Clauses.governs(passage, at - 1)
                || passage.is(at - 1, WordClass.QUANTIFIER)
                || passage.is(at, WordClass.NOUN) && Clauses.isPlainVerb(passage, at - 1)
                || passage.is(at, WordClass.PREPOSITION) && !isVerbDespitePreposition(passage, cue, at);
        boolean denied = passage.is(at - 1, WordClass.NEGATION) && !cue.act().equals(DENYING);
        return !nominal
                && !denied
                && (!cue.limits().equals(Cue.START)
                        || Clauses.mayBegin(passage, at)
                        || cue.frames().contains(Cue.THAT) && passage.is(at + 1, WordClass.COMPLEMENTIZER));
    }

    /** A verb spelled like a preposition: not after a definite noun, unless its own preposition follows at once. */
    private static boolean isVerbDespitePreposition(Passage passage, Cue cue, int at) {
        boolean governed =
                at > 0 && passage.isWord(at - 1) && passage.word(at - 1).article();
        boolean framed = at + 1 < passage.size()
                && cue.frames().contains(passage.token(at + 1).folded());
        boolean led = cue.frames().contains(Cue.THAT) && passage.is(at + 1, WordClass.COMPLEMENTIZER);
        if (led) {
            return true;
        }
        if (!framed && !mayOpen(passage, at) || isRepeated(passage, at)) {
            return false;
        }
        boolean coordinated = passage.is(at - 1, WordClass.CONNECTOR) && passage.is(at - 2, WordClass.PREPOSITION);
        return !coordinated && (framed || !governed);
    }

    /** Whether a clause opens there; after a conjunction in mid-sentence, only with somebody named after it. */
    private static boolean mayOpen(Passage passage, int at) {
        boolean joined = passage.is(at - 1, WordClass.CONNECTOR) && !Clauses.isSetOff(passage, at - 1);
        boolean named = at + 1 < passage.size() && passage.word(at + 1).isAny(PEOPLE);
        return Clauses.mayBegin(passage, at) && !passage.is(at - 1, WordClass.BEING) && (!joined || named);
    }

    /** "Between … and between …". */
    private static boolean isRepeated(Passage passage, int at) {
        int start = Math.max(passage.sentenceStart(at), at - FARTHEST_REPEATED);
        for (int i = start; i < at; i++) {
            if (passage.token(i).folded().equals(passage.token(at).folded())) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether the word is spelled with a sign on its first letter that the cue's own spelling lacks: then it is another
     * form, such as a first person.
     */
    private static boolean bearsForeignHamza(Passage passage, Cue cue, int at) {
        char written = passage.text().charAt(passage.token(at).span().start());
        char own = cue.lemma().charAt(0);
        return written != own && (own == passage.token(at).folded().charAt(0) || isOfNoun(passage, at, written, own));
    }

    /** A noun made of the verb bears its hamza below, where the verb has it above. */
    private static boolean isOfNoun(Passage passage, int at, char written, char own) {
        String plain = Normalizer.normalize(String.valueOf(written), Normalizer.Form.NFKC);
        return plain.charAt(0) != passage.token(at).folded().charAt(0) && plain.charAt(0) != own;
    }

    /** Whether the cue may leave its subject out: a verb that is also an everyday noun, only where a clause begins. */
    static boolean mayDrop(Passage passage, Rule rule, Cue cue, int at) {
        boolean ofAnyone = cue.isVerb() && Clauses.isRelative(passage, at - 1);
        if (ofAnyone || isImpersonal(passage, at) || isOfDocuments(cue)) {
            return false;
        }
        return switch (rule.leader()) {
            case OBJECT -> !passage.is(at, WordClass.PREPOSITION) && mayDropBeforeNoun(passage, cue, at);
            case PREPOSITION -> !cue.isVerb() || Clauses.mayBegin(passage, at);
            case THAT, QUOTE, NONE -> true;
        };
    }

    /**
     * Whether a verb that is also one of doing tells something said: not "tightened the siege on", "the court upheld".
     *
     * @param words the cue and what stands between it and the words that it leads to
     */
    static boolean mayTell(
            Passage passage, Rule rule, Cue cue, @Nullable NounPhrase subject, NounPhrase.Range words) {
        boolean nominal = rule.leader() == Rule.Leader.OBJECT || rule.leader() == Rule.Leader.PREPOSITION;
        if (!nominal || passage.is(words.to() - 1, WordClass.COMPLEMENTIZER)) {
            return true;
        }
        if (subject != null && passage.is(subject.from(), WordClass.COURT) && RULING.contains(cue.act())) {
            return false;
        }
        boolean deed = false;
        for (int i = words.from() + 1; i < words.to(); i++) {
            deed |= passage.is(i, WordClass.DEED);
        }
        return !deed || rule.leader() == Rule.Leader.OBJECT;
    }

    /** Whether only a document can be the subject of the cue. */
    static boolean isOfDocuments(Cue cue) {
        return cue.limits().equals(Cue.IN) || cue.limits().equals(Cue.DOCUMENT);
    }

    /** A bare noun after a cue would be its subject, were the cue not set off, or of a form that takes none. */
    private static boolean mayDropBeforeNoun(Passage passage, Cue cue, int at) {
        boolean within = cue.isVerb() && Clauses.afterWithin(passage, at + 1) > at + 1;
        return within || Clauses.isSetOff(passage, at) || (cue.isVerb() ? continues(passage, at) : cue.adverbial());
    }

    /** Whether a word stands between the verb and what came before that lets the verb go on with the same subject. */
    private static boolean continues(Passage passage, int at) {
        boolean joinsWords = passage.is(at - 1, WordClass.CONNECTOR) && !Clauses.isSetOff(passage, at - 1);
        return Clauses.mayBegin(passage, at) && !joinsWords;
    }

    /** A verb in the present without a subject at the start of a sentence tells no source: "it is said that". */
    private static boolean isImpersonal(Passage passage, int at) {
        return passage.is(at, WordClass.IMPERSONAL) && Clauses.mayBegin(passage, at);
    }
}

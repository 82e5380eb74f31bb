package org.isnad.language;

import java.util.Set;

/**
 * A word that reports what someone said.
 *
 * @param lemma  its dictionary form, as the table writes it
 * @param kind   how it reports
 * @param adverbial whether its form can only stand beside a clause: a masculine participle in the accusative
 * @param act    the local name of the speech act in the ontology
 * @param frames what may lead from it to the words said: {@link #THAT}, {@link #QUOTE}, {@link #OBJECT}, or a folded
 *               preposition
 * @param limits {@link #START}, {@link #DOCUMENT}, {@link #IN}, {@link #RELAY}, {@link #TRANSITIVE} or nothing
 */
public record Cue(
        String lemma,
        Kind kind,
        boolean feminine,
        boolean plural,
        boolean adverbial,
        String act,
        Set<String> frames,
        String limits) {

    /** Frame: a complementizer. */
    public static final String THAT = "that";
    /** Frame: quotation marks, or a colon. */
    public static final String QUOTE = "quote";
    /** Frame: a noun phrase at once. */
    public static final String OBJECT = "obj";
    /** Limit: a cue only at the start of a clause. */
    public static final String START = "start";
    /** Limit: only a document is its subject. */
    public static final String DOCUMENT = "document";
    /** Limit: a document in which the words stand is its subject, behind a preposition. */
    public static final String IN = "in";
    /** Limit: tells who handed on another's words. */
    public static final String RELAY = "relay";
    /** Limit: a lone noun phrase after it is whom it addresses. */
    public static final String TRANSITIVE = "transitive";

    /** The grammar of a cue. */
    public enum Kind {
        PAST,
        PRESENT,
        PARTICIPLE,
        NOUN
    }

    public Cue {
        frames = Set.copyOf(frames);
    }

    /** Whether it is a finite verb. */
    public boolean isVerb() {
        return kind == Kind.PAST || kind == Kind.PRESENT;
    }
}

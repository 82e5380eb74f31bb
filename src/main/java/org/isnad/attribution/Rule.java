package org.isnad.attribution;

import java.util.List;
import java.util.Set;
import org.isnad.language.Cue;

/**
 * One way in which a language reports what someone said.
 *
 * @param name       unique; stated with every claim it sees
 * @param shape      how cue, speaker and words are laid out
 * @param cues       the kinds of cues it takes; empty for shapes whose cue is no word of {@code cues.tsv}
 * @param leader     what leads from the cue to the words
 * @param subjects   where the speaker may stand, tried in this order
 * @param confidence share of its claims that have the right words where nothing is doubtful, between 0 and 1
 * @param examples   sentences it must read, and sentences in which it must see nothing
 */
public record Rule(
        String name,
        Shape shape,
        Set<Cue.Kind> cues,
        Leader leader,
        List<Subject> subjects,
        double confidence,
        List<Example> examples) {

    /** How cue, speaker and words are laid out. */
    public enum Shape {
        /** A word of saying with its speaker, then the words. */
        SAYING,
        /** The quoted words, then a verb of saying with its speaker. */
        QUOTED_FIRST,
        /** "According to" a source, then the clause. */
        SOURCE_FIRST,
        /** The clause, then "according to" its source. */
        SOURCE_LAST,
        /** A speaker and a colon. */
        LABEL,
        /** A relayer, the speaker, "his saying", then the words. */
        RELAY
    }

    /** What leads from the cue to the words. */
    public enum Leader {
        THAT,
        QUOTE,
        PREPOSITION,
        OBJECT,
        NONE
    }

    /** Where the speaker stands. */
    public enum Subject {
        AFTER,
        BEFORE,
        DROPPED
    }

    /**
     * A sentence that shows the rule at work.
     *
     * @param text  the sentence; with {@code [cue]}, {@code {speaker}} and {@code <words>} marked when it is positive
     * @param reads whether the rule must read it
     * @param line  its line in the file
     */
    public record Example(String text, boolean reads, int line) {}

    public Rule {
        cues = Set.copyOf(cues);
        subjects = List.copyOf(subjects);
        examples = List.copyOf(examples);
    }
}

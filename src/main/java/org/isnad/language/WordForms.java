package org.isnad.language;

/** What the form of a word that no table knows tells of it. Safe for any number of threads. */
public final class WordForms {

    /** In letters. */
    private static final int SHORTEST_STEM = 3;
    private static final WordClasses THINGS = WordClasses.of(WordClass.NOUN, WordClass.BODY, WordClass.DOCUMENT);

    private final Affixes affixes;
    private final WordTables words;
    private final CueTable cues;

    WordForms(Affixes affixes, WordTables words, CueTable cues) {
        this.affixes = affixes;
        this.words = words;
        this.cues = cues;
    }

    /** Whether a word as written is a noun of something with its possessor's ending, such as "its start". */
    public boolean isPossessed(CharSequence written, String folded) {
        return affixes.of(Affixes.Kind.OBJECT_PRONOUN).stream()
                .filter(ending -> folded.endsWith(ending) && written.toString().endsWith(ending))
                .map(ending -> folded.substring(0, folded.length() - ending.length()))
                .anyMatch(stem -> stem.length() >= SHORTEST_STEM && mayBePossessed(stem));
    }

    private boolean mayBePossessed(String stem) {
        return isNounOfSaying(stem)
                || words.classes(stem).meet(THINGS)
                || affixes.ends(Affixes.Kind.BOUND_FEMININE_ENDING, stem);
    }

    /** Whether a bare word names an act of saying or a feeling, which is nobody's name. */
    public boolean isNounOfSaying(String bare) {
        return words.isFeeling(bare) || cues.of(bare).stream().anyMatch(cue -> cue.kind() == Cue.Kind.NOUN);
    }

    private boolean isVerb(String rest) {
        return rest.length() >= SHORTEST_STEM && words.classes(rest).areOnly(WordClass.VERB);
    }

    /** Whether a folded word begins as only finite verbs do. */
    public boolean isLikeVerb(String folded) {
        return affixes.begins(Affixes.Kind.VERB_BEGINNING, folded)
                || affixes.of(Affixes.Kind.BEFORE_VERB).stream()
                        .anyMatch(letter -> folded.startsWith(letter) && isVerb(folded.substring(letter.length())));
    }
}

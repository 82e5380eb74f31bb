package org.isnad.mention;

import org.isnad.language.Lexicon;
import org.isnad.language.Word;
import org.isnad.language.WordClass;
import org.isnad.language.WordClasses;
import org.isnad.text.Token;

/** Where a person's name begins. */
final class NameOpenings {

    private static final WordClasses SURE = WordClasses.of(WordClass.GIVEN_NAME, WordClass.NAME_BEGIN);

    private final Lexicon lexicon;
    private final Boundaries boundaries;
    private final Gazetteer gazetteer;
    private final Particles particles;

    NameOpenings(Lexicon lexicon, Boundaries boundaries, Gazetteer gazetteer) {
        this.lexicon = lexicon;
        this.boundaries = boundaries;
        this.gazetteer = gazetteer;
        this.particles = new Particles(lexicon);
    }

    /** Whether a name may begin with token {@code i}, where one is expected. */
    boolean mayBeAt(Passage passage, int i) {
        if (passage.token(i).kind() != Token.Kind.WORD) {
            return false;
        }
        Word word = passage.word(i);
        if (word.isNameLike() && passage.isFamilyName(i)) {
            return true;
        }
        boolean possible = lexicon.isPossibleName(word.folded());
        boolean particleNext = Particles.orGivenName(passage, i + 1);
        if (!word.preposition().isEmpty()) {
            return possible && particleNext;
        }
        boolean nameNext = particleNext
                || passage.isUnknownDefinite(i + 1)
                || passage.isUnknown(i + 1) && passage.isUnknownDefinite(i + 2);
        if (word.is(WordClass.GIVEN_NAME) || possible && nameNext || isFirstOfTwo(passage, i)) {
            return true;
        }
        if (word.is(WordClass.NAME_LINK)) {
            return isLinkOfFirstName(passage, i);
        }
        return word.is(WordClass.NAME_BEGIN) ? particles.mayBind(passage, i + 1) : isStrange(passage, i);
    }

    /** "Daif Allah": a given name of two words that a table knows as one, and no verb of saying. */
    boolean isFirstOfTwo(Passage passage, int i) {
        return passage.is(i + 1, WordClass.NAME_END)
                && !passage.is(i, WordClass.GIVEN_NAME)
                && !passage.word(i).article()
                && passage.cues(i).isEmpty()
                && lexicon.word(passage.word(i).folded() + passage.word(i + 1).folded())
                        .is(WordClass.GIVEN_NAME);
    }

    /** "Ben Ali": a link that no name comes before. */
    private static boolean isLinkOfFirstName(Passage passage, int i) {
        boolean inside = passage.is(i - 1, WordClass.GIVEN_NAME) || passage.isUnknown(i - 1);
        boolean nameNext = passage.is(i + 1, WordClass.GIVEN_NAME)
                || i + 1 < passage.size() && passage.isWord(i + 1) && passage.isFamilyName(i + 1);
        return !inside && nameNext;
    }

    /** Whether token {@code i} may be a name that no table knows, or an origin that is called so. */
    private boolean isStrange(Passage passage, int i) {
        Word word = passage.word(i);
        boolean everyday = word.article()
                || boundaries.ends(passage, i)
                || passage.bearsNunation(i)
                || gazetteer.isPlaceOrBody(passage, i, passage.size());
        if (everyday) {
            return false;
        }
        return word.is(WordClass.NATIONALITY)
                ? passage.isUnknown(i + 1)
                : word.isUnknown() && word.folded().length() > 1 && !isNoName(passage, i);
    }

    /** Whether token {@code i}, which no table knows, has the form of a verb or of somebody's thing. */
    boolean isNoName(Passage passage, int i) {
        Word word = passage.word(i);
        if (lexicon.isPossibleName(word.bare())) {
            return false;
        }
        CharSequence written = passage.token(i).span().in(passage.text());
        boolean ofSaying = lexicon.forms().isLikeVerb(word.folded())
                || word.article() && lexicon.forms().isNounOfSaying(word.bare());
        return lexicon.forms().isPossessed(written, word.folded()) || ofSaying && !passage.isFamilyName(i);
    }

    /** Whether a name begins with token {@code i} in the middle of a description, or a form of address before it. */
    boolean endsDescription(Passage passage, int i) {
        if (!passage.isWord(i) || passage.token(i).kind() == Token.Kind.NUMBER) {
            return false;
        }
        Word word = passage.word(i);
        if (word.is(WordClass.HONORIFIC) && word.article() && i + 1 < passage.size()) {
            return mayBeAt(passage, i + 1);
        }
        boolean possible = lexicon.isPossibleName(word.folded());
        if (word.isAny(SURE) || possible && !word.isUnknown() || isFirstOfTwo(passage, i)) {
            return mayBeAt(passage, i);
        }
        return word.isUnknown()
                && !lexicon.startsWithConjunction(word.folded())
                && !word.article()
                && word.preposition().isEmpty()
                && (possible || isClosed(passage, i - 1))
                && (passage.cues(i).isEmpty() || possible && isBetweenTitleAndName(passage, i))
                && !isNounAfterPreposition(passage, i);
    }

    /** "The volunteer Amal Nasser": between a definite title and a given name, a verb of saying is a name. */
    private static boolean isBetweenTitleAndName(Passage passage, int i) {
        return passage.is(i - 1, WordClass.ROLE)
                && passage.word(i - 1).article()
                && passage.is(i + 1, WordClass.GIVEN_NAME);
    }

    /** Whether the word at token {@code i} takes no further noun that belongs to it. */
    private boolean isClosed(Passage passage, int i) {
        Word word = passage.word(i);
        return word.article()
                || word.is(WordClass.NATIONALITY)
                || !word.preposition().isEmpty() && !word.is(WordClass.NOUN)
                || gazetteer.isPlaceOrBody(passage, i, i + 1);
    }

    /** Whether token {@code i} has the form of the family name of a tribe or a town, and no table knows it. */
    private boolean isFamily(Passage passage, int i) {
        return passage.isUnknownDefinite(i)
                && lexicon.looksLikeAdjective(passage.word(i).bare());
    }

    /** "With improving the-roads": an unknown noun behind a preposition, feminine or completed by a definite noun. */
    private boolean isNounAfterPreposition(Passage passage, int i) {
        String folded = passage.word(i).folded();
        if (!lexicon.startsWithPreposition(folded) || lexicon.isPossibleName(folded)) {
            return false;
        }
        boolean completed = i + 1 < passage.size()
                && passage.isWord(i + 1)
                && passage.word(i + 1).article()
                && !passage.is(i + 1, WordClass.NATIONALITY)
                && !isFamily(passage, i + 1)
                && !boundaries.ends(passage, i + 1);
        return completed || lexicon.looksFeminine(folded);
    }
}

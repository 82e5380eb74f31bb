package org.isnad.mention;

import java.util.List;
import org.isnad.language.Lexicon;
import org.isnad.language.Word;
import org.isnad.text.PhraseIndex;
import org.isnad.text.Token;
import org.jspecify.annotations.Nullable;

/** The names that authority files give, found in a passage by their folded words. Filled once, then only read. */
public final class Gazetteer {

    private static final int LONGEST_PLACE_OR_BODY = 4;

    private final PhraseIndex<Known> index = new PhraseIndex<>();
    private final Lexicon lexicon;

    public Gazetteer(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Adds a name; the first thing that bears a name keeps it. Gives that thing. */
    public Known add(String name, Known known) {
        return index.add(
                lexicon.tokenizer().tokens(name).stream().map(Token::folded).toList(), known);
    }

    /** The longest name at token {@code i}, with or without a preposition written together with it; null for none. */
    public PhraseIndex.@Nullable Match<Known> at(Passage passage, int i, int limit) {
        // Most tokens name nothing, and each is asked about many times.
        return passage.mayName(i, this) ? find(passage, i, limit) : null;
    }

    PhraseIndex.@Nullable Match<Known> find(Passage passage, int i, int limit) {
        List<Token> tokens = passage.tokens();
        PhraseIndex.Match<Known> match = index.longest(tokens, i, limit);
        Word word = passage.word(i);
        String folded = word.folded();
        if (match == null && !word.preposition().isEmpty()) {
            String rest = folded.substring(word.preposition().length());
            match = index.longest(tokens, i, limit, rest);
            if (match == null && word.article()) {
                match = index.longest(tokens, i, limit, lexicon.withArticle(word.bare()));
            }
        }
        return match != null ? match : unknownWithProclitic(passage, i, limit);
    }

    /** Whether a place, a state or a body is named at token {@code i}, with nothing written together with it. */
    boolean isNamedAt(Passage passage, int i, int limit) {
        PhraseIndex.Match<Known> match =
                passage.mayName(i, this) ? index.longest(passage.tokens(), i, limit) : null;
        return match != null && match.value().kind() != Known.Kind.PERSON;
    }

    /** Whether a place or a body is named at token {@code i}, before {@code limit} and in a few words. */
    boolean isPlaceOrBody(Passage passage, int i, int limit) {
        PhraseIndex.Match<Known> match = at(passage, i, Math.min(limit, i + LONGEST_PLACE_OR_BODY));
        return match != null && match.value().kind() != Known.Kind.PERSON;
    }

    /** A name behind a preposition written together with it, where the whole word begins no name; null for none. */
    public PhraseIndex.@Nullable Match<Known> behindPreposition(Passage passage, int i, int limit) {
        Word word = passage.word(i);
        boolean joined = word.isUnknown() && !word.article() && lexicon.startsWithPreposition(word.folded());
        return joined && index.longest(passage.tokens(), i, limit) == null ? at(passage, i, limit) : null;
    }

    /** A name the lexicon does not know, after a preposition or conjunction written together with it. */
    private PhraseIndex.@Nullable Match<Known> unknownWithProclitic(Passage passage, int i, int limit) {
        String folded = passage.word(i).folded();
        boolean proclitic = lexicon.startsWithPreposition(folded) || lexicon.startsWithConjunction(folded);
        if (!passage.word(i).isUnknown() || !proclitic) {
            return null;
        }
        return index.longest(passage.tokens(), i, limit, folded.substring(1));
    }
}

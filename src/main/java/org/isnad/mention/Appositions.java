package org.isnad.mention;

import java.util.Set;
import org.isnad.language.Lexicon;
import org.isnad.language.Marks;
import org.isnad.language.Word;
import org.isnad.language.WordClass;
import org.isnad.mention.NounPhrase.Range;

/** Titles that follow a name: "…, foreign minister of Iraq,". */
final class Appositions {

    private final Lexicon lexicon;
    private final Boundaries boundaries;
    private final Gazetteer gazetteer;

    Appositions(Lexicon lexicon, Boundaries boundaries, Gazetteer gazetteer) {
        this.lexicon = lexicon;
        this.boundaries = boundaries;
        this.gazetteer = gazetteer;
    }

    /** The person with the title that follows, with or without a comma; the same person when none does. */
    NounPhrase added(Passage passage, NounPhrase person, int limit) {
        int to = person.to();
        boolean comma = to < limit && passage.mark(to) == Marks.Kind.COMMA;
        int start = comma ? to + 1 : to;
        if (start >= limit || !isTitle(passage, start)) {
            return person;
        }
        int end = new Extent(lexicon, passage, boundaries, gazetteer, Set.of(), limit).end(start, null);
        Range title = new Range(start, end);
        boolean first = person.role() == null;
        return person.endingAt(end).titled(first ? title : person.role(), first ? null : title);
    }

    /** Whether the title is that of several, who are not one person by name. */
    private static boolean isOfSeveral(Word word) {
        Word.Noun noun = word.noun();
        return noun != null && noun.plural();
    }

    private boolean isTitle(Passage passage, int i) {
        return passage.isWord(i)
                && HeadNouns.isTitle(passage.word(i))
                && !passage.word(i).is(WordClass.GIVEN_NAME)
                && passage.word(i).preposition().isEmpty()
                && !isOfSeveral(passage.word(i))
                && !boundaries.ends(passage, i);
    }
}

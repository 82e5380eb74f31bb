package org.isnad.actor;

import java.util.List;
import org.isnad.language.Lexicon;
import org.isnad.language.Word;
import org.isnad.language.WordClass;
import org.isnad.language.WordClasses;

/** How far a name tells who bears it: everywhere, or only together with something else. */
final class NameScope {

    /** Words of so many are a name of their own, whatever the words. */
    private static final int LONG = 5;

    private static final WordClasses OWN =
            WordClasses.of(WordClass.NATIONALITY, WordClass.GIVEN_NAME, WordClass.NAME_BEGIN);

    private final Lexicon lexicon;
    private final PersonNames names;

    NameScope(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.names = new PersonNames(lexicon);
    }

    /** Whether a person's name is one word, which tells nothing outside its article. */
    boolean isBrief(List<String> words) {
        return names.withoutParticles(words).size() < 2;
    }

    /** Whether many people bear the name: a given name with another, or with the family name of many. */
    boolean isCommon(List<String> words) {
        List<String> rest = names.withoutParticles(words);
        return names.isPatronymic(words)
                || rest.size() == 2
                        && lexicon.isPossibleName(rest.getFirst())
                        && lexicon.isCommonFamilyName(rest.getLast());
    }

    /** Whether a body's name is made of everyday words alone, so that many countries and towns have one. */
    boolean isGeneric(List<String> words) {
        return words.size() < LONG && words.stream().map(lexicon::word).noneMatch(NameScope::isOwn);
    }

    private static boolean isOwn(Word word) {
        return word.isUnknown() || word.isAny(OWN);
    }
}

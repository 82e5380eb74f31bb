package org.isnad.server.reconcile;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.actor.Likeness;
import org.isnad.actor.PersonNames;
import org.isnad.language.LanguagePack;
import org.isnad.language.Lexicon;
import org.isnad.language.Romanization;
import org.jspecify.annotations.Nullable;

/** How alike two names are, as the linker of actors sees it, and across scripts by their sound. */
final class Comparing {

    /** The same but for marks and spellings that do not count. */
    static final double SAME = 0.98;

    private static final double SAME_SOUND = 0.9;
    private static final double ALL_WORDS = 0.75;
    private static final double SOME_WORDS = 0.65;
    /** In consonants: fewer are the sound of too many names. */
    private static final int SHORTEST_SOUND = 3;

    private final PersonNames persons;
    private final Romanization romanization;

    private Comparing(PersonNames persons, Romanization romanization) {
        this.persons = persons;
        this.romanization = romanization;
    }

    /** For the names of one language, and their spellings in Latin letters. */
    static Comparing of(String language) {
        LanguagePack pack = LanguagePack.load(language);
        return new Comparing(new PersonNames(Lexicon.read(pack)), Romanization.read(pack));
    }

    /** The folded words of a name, without articles. */
    List<String> words(String name) {
        return persons.words(name);
    }

    /** What a name sounds like; the empty string where that tells nothing. */
    String sound(String name) {
        String sound = romanization.sound(name);
        return sound.length() < SHORTEST_SOUND ? "" : sound;
    }

    /** How alike what was asked for is to a name, from 0 to 1, where 1 is the same letter by letter. */
    double likeness(Names.Form asked, Names.Form name) {
        if (asked.text().equals(name.text())) {
            return 1;
        }
        if (asked.words().equals(name.words()) && !name.words().isEmpty()) {
            return SAME;
        }
        double best = !asked.sound().isEmpty() && asked.sound().equals(name.sound()) ? SAME_SOUND : 0;
        if (name.thing().kinds().contains(Kind.PERSON)) {
            best = Math.max(best, person(persons.likeness(asked.words(), name.words())));
        }
        return Math.max(best, overlap(asked.words(), name.words()));
    }

    private static double person(@Nullable Likeness likeness) {
        return switch (likeness) {
            case null -> 0;
            case SAME -> SAME;
            case PARTICLE -> 0.93;
            case FOREIGN_LETTERS -> 0.88;
            case SHORTENED, MISSPELLED -> 0.8;
        };
    }

    /** By the words in common: all of a name within what was asked, as behind a title, count more than some. */
    private static double overlap(List<String> asked, List<String> name) {
        if (asked.isEmpty() || name.isEmpty()) {
            return 0;
        }
        Set<String> common = new HashSet<>(asked);
        common.retainAll(Set.copyOf(name));
        if (name.size() > 1 && common.containsAll(name)) {
            return ALL_WORDS;
        }
        return SOME_WORDS * 2 * common.size() / (asked.size() + name.size());
    }
}

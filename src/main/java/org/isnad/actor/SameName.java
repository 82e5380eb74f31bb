package org.isnad.actor;

import java.util.List;

/** Whether two names, given by their words, may be one's: articles name somebody in full once and briefly after. */
final class SameName {

    /** In words, by which two names of one body may differ. */
    private static final int MOST_LEFT_OUT = 2;
    /** In letters; of shorter words too many differ by one letter. */
    private static final int SHORTEST_MISSPELLED = 4;

    private SameName() {}

    /** Whether one is the other or a short form of it, as far as those of its kind are shortened. */
    static boolean of(Actor.Kind kind, List<String> one, List<String> other) {
        if (one.equals(other)) {
            return true;
        }
        boolean ordered = one.size() >= other.size();
        List<String> longer = ordered ? one : other;
        List<String> shorter = ordered ? other : one;
        return switch (kind) {
            case PERSON -> isPersons(longer, shorter);
            case ORGANIZATION -> isBodys(longer, shorter);
            case COUNTRY, UNNAMED -> false;
        };
    }

    /** A shorter form of a person's name leaves out words of the fuller one and keeps their order. */
    private static boolean isPersons(List<String> longer, List<String> shorter) {
        int found = 0;
        for (String word : longer) {
            if (found < shorter.size() && word.equals(shorter.get(found))) {
                found++;
            }
        }
        return found > 0 && found == shorter.size();
    }

    /** A shorter form of a body's name leaves out a word or two at its end. */
    private static boolean isBodys(List<String> longer, List<String> shorter) {
        return shorter.size() > 1
                && longer.size() - shorter.size() <= MOST_LEFT_OUT
                && longer.subList(0, shorter.size()).equals(shorter);
    }

    /** Whether the last words of the longer name are the shorter, but for a misspelling of the family name. */
    static boolean isMisspelled(List<String> longer, List<String> shorter) {
        if (shorter.isEmpty()
                || shorter.size() >= longer.size()
                || shorter.getLast().length() < SHORTEST_MISSPELLED) {
            return false;
        }
        List<String> end = longer.subList(longer.size() - shorter.size(), longer.size());
        int last = shorter.size() - 1;
        return end.subList(0, last).equals(shorter.subList(0, last))
                && Misspelling.isOne(end.getLast(), shorter.getLast());
    }
}

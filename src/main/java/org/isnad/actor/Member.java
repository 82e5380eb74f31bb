package org.isnad.actor;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.mention.Known;
import org.isnad.mention.NounPhrase;
import org.jspecify.annotations.Nullable;

/**
 * Someone whom an article names, under the fullest form it uses.
 *
 * @param kind   what it is
 * @param label  the fullest form of the name, without title; for an unnamed source its first description
 * @param words  the folded words of the label
 * @param role   the title or office as first written; null when none
 * @param titles every title the article gives it
 * @param known  what an authority file knows under one of the forms; null for nothing
 * @param gender what a verb must agree with
 * @param plural whether it names several
 * @param first  the char at which the text first names it
 */
record Member(
        Actor.Kind kind,
        String label,
        List<String> words,
        @Nullable String role,
        Set<Title> titles,
        @Nullable Known known,
        NounPhrase.Gender gender,
        boolean plural,
        int first) {

    Member {
        words = List.copyOf(words);
        titles = Set.copyOf(titles);
    }

    /** A source without a name, that no title and no authority tells of. */
    static Member unnamed(
            String label,
            List<String> words,
            @Nullable String role,
            NounPhrase.Gender gender,
            boolean plural,
            int first) {
        return new Member(Actor.Kind.UNNAMED, label, words, role, Set.of(), null, gender, plural, first);
    }

    boolean isPerson() {
        return kind == Actor.Kind.PERSON;
    }

    /** Whether a name of these words, or one that an authority knows, is this member's, who is of that kind. */
    boolean isCalled(Actor.Kind ofKind, List<String> otherWords, @Nullable Known otherKnown) {
        return kind == ofKind
                && (otherKnown != null && otherKnown.equals(known) || SameName.of(kind, words, otherWords));
    }

    /** Whether its label begins with these words. */
    boolean opensWith(List<String> others) {
        return others.size() <= words.size() && words.subList(0, others.size()).equals(others);
    }

    /** The same with what {@code later}, a further mention, tells: a fuller name, a title, what an authority knows. */
    Member with(Member later) {
        boolean fuller = later.words.size() > words.size();
        boolean betterKnown = known == null || fuller && later.known != null;
        boolean tellsGender = fuller || gender == NounPhrase.Gender.EITHER;
        Set<Title> all = new HashSet<>(titles);
        all.addAll(later.titles);
        return new Member(
                kind,
                fuller ? later.label : label,
                fuller ? later.words : words,
                role == null ? later.role : role,
                all,
                betterKnown ? later.known : known,
                tellsGender ? later.gender : gender,
                plural || later.plural,
                first);
    }
}

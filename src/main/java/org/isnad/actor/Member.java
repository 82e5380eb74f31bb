package org.isnad.actor;

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
}

package org.isnad.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.isnad.mention.Known;
import org.isnad.mention.NounPhrase;
import org.isnad.mention.Passage;
import org.jspecify.annotations.Nullable;

/** Everyone whom one article names, each once: collected before any speaker is resolved. */
final class Cast {

    private final NameForms names;
    private final Titles titles;
    private final BiPredicate<Known, Title> holds;
    private final List<Member> members = new ArrayList<>();

    /** @param holds whether somebody whom an authority knows held the office of a title when the article was written */
    Cast(NameForms names, Titles titles, BiPredicate<Known, Title> holds) {
        this.names = names;
        this.titles = titles;
        this.holds = holds;
    }

    /** The one person whom the article names and who is known to hold the office of {@code title}; null for none. */
    @Nullable
    Member knownHolder(Title title) {
        List<Member> holders = members.stream()
                .filter(member -> member.isPerson() && member.known() != null && holds.test(member.known(), title))
                .toList();
        return holders.size() == 1 ? holders.getFirst() : null;
    }

    /** How its members are named. */
    NameForms names() {
        return names;
    }

    /** How the titles of its members are read. */
    Titles titles() {
        return titles;
    }

    /** The members in the order in which they were first met. */
    List<Member> members() {
        return members;
    }

    /**
     * Meets someone; a fuller name, a title or an authority's knowledge is added to who is there already.
     *
     * @return who is met; a name without words is nobody's, and no member
     */
    Member meet(Passage passage, NounPhrase phrase, Actor.Kind kind, int position) {
        Member met = introduced(passage, phrase, kind, position);
        if (met.words().isEmpty()) {
            return met;
        }
        int there = last(member -> member.isCalled(kind, met.words(), met.known()));
        if (there < 0) {
            members.add(met);
            return met;
        }
        Member known = members.get(there).with(met);
        members.set(there, known);
        return known;
    }

    private Member introduced(Passage passage, NounPhrase phrase, Actor.Kind kind, int position) {
        String label = names.label(passage, phrase);
        return new Member(
                kind,
                label,
                names.words(label),
                role(passage, phrase),
                titles.given(passage, phrase),
                phrase.known(),
                names.gender(passage, phrase),
                phrase.plural(),
                position);
    }

    /** The title before the name as written; null when there is none. */
    static @Nullable String role(Passage passage, NounPhrase phrase) {
        NounPhrase.Range role = phrase.role();
        return role == null ? null : passage.string(role.from(), role.to());
    }

    /** The member that a phrase with a name points to; null when the article names nobody so. */
    @Nullable
    Member named(Passage passage, NounPhrase phrase, Actor.Kind kind) {
        List<String> words = words(passage, phrase);
        return orNull(last(member -> member.isCalled(kind, words, phrase.known())));
    }

    /** The last who spoke, has a fuller name of several words, and is pointed to by a phrase of one; null for none. */
    @Nullable
    Member lastCalled(Turns turns, Passage passage, NounPhrase phrase, Actor.Kind kind) {
        List<String> words = words(passage, phrase);
        return words.size() != 1
                ? null
                : turns.lastSuch(
                        member -> member.words().size() > 1 && member.isCalled(kind, words, phrase.known()));
    }

    /** The person last met whose name of several words ends with {@code bare}, such as a trade; null for none. */
    @Nullable
    Member bySurname(String bare) {
        return orNull(last(member -> hasSurname(member, bare)));
    }

    /** Whether a member is a person whose name of several words ends with {@code bare}. */
    static boolean hasSurname(Member member, String bare) {
        return member.isPerson()
                && member.words().size() > 1
                && member.words().getLast().equals(bare);
    }

    /** The one person of fuller name whose family name differs by a letter from that of the phrase; null for none. */
    @Nullable
    Member spelledLike(Passage passage, NounPhrase phrase) {
        List<String> words = words(passage, phrase);
        List<Member> alike = members.stream()
                .filter(member -> member.isPerson() && SameName.isMisspelled(member.words(), words))
                .toList();
        return alike.size() == 1 ? alike.getFirst() : null;
    }

    /** The body first met whose fuller name holds the words of a phrase; null for none. */
    @Nullable
    Member bodyCalled(Passage passage, NounPhrase phrase) {
        List<String> words = words(passage, phrase);
        return members.stream()
                .filter(member -> member.kind() == Actor.Kind.ORGANIZATION
                        && member.words().size() > 1
                        && holds(member, words))
                .findFirst()
                .orElse(null);
    }

    private boolean holds(Member member, List<String> words) {
        return member.words().size() > words.size()
                && words.stream().allMatch(word -> names.hold(member.words(), word));
    }

    private List<String> words(Passage passage, NounPhrase phrase) {
        return names.words(names.label(passage, phrase));
    }

    /** Where the member last met stands that is such; -1 for none. */
    private int last(Predicate<Member> such) {
        int i = members.size() - 1;
        while (i >= 0 && !such.test(members.get(i))) {
            i--;
        }
        return i;
    }

    private @Nullable Member orNull(int i) {
        return i < 0 ? null : members.get(i);
    }
}

package org.isnad.actor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.isnad.language.Lexicon;
import org.isnad.language.Word;
import org.isnad.language.WordClass;
import org.isnad.mention.Known;
import org.isnad.mention.NounPhrase;
import org.isnad.mention.NounPhrase.Gender;
import org.isnad.mention.Passage;
import org.jspecify.annotations.Nullable;

/** Everyone whom one article names, each once: collected before any speaker is resolved. */
final class Cast {

    private static final int SHORTEST_MISSPELLED = 4;

    private final Lexicon lexicon;
    private final List<Member> members = new ArrayList<>();

    Cast(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The members in the order in which they were first met. */
    List<Member> members() {
        return members;
    }

    /** Meets someone; a fuller name, a title or an authority's knowledge is added to who is there already. */
    void meet(Passage passage, NounPhrase phrase, Actor.Kind kind, int position) {
        String label = label(passage, phrase);
        List<String> words = words(label);
        if (words.isEmpty()) {
            return;
        }
        for (int i = members.size() - 1; i >= 0; i--) {
            Member member = members.get(i);
            if (member.kind() == kind && same(member, words, kind, phrase.known())) {
                members.set(i, merged(member, passage, phrase, label, words));
                return;
            }
        }
        members.add(new Member(
                kind,
                label,
                words,
                role(passage, phrase),
                titles(passage, phrase),
                phrase.known(),
                gender(passage, phrase),
                phrase.plural(),
                position));
    }

    /** The member that a phrase with a name points to; null when the article names nobody so. */
    @Nullable
    Member named(Passage passage, NounPhrase phrase, Actor.Kind kind) {
        List<String> words = words(label(passage, phrase));
        for (int i = members.size() - 1; i >= 0; i--) {
            Member member = members.get(i);
            if (member.kind() == kind && same(member, words, kind, phrase.known())) {
                return member;
            }
        }
        return null;
    }

    /** The person last met whose name of several words ends with {@code bare}, such as a trade; null for none. */
    @Nullable
    Member bySurname(String bare) {
        for (int i = members.size() - 1; i >= 0; i--) {
            List<String> words = members.get(i).words();
            if (members.get(i).kind() == Actor.Kind.PERSON
                    && words.size() > 1
                    && words.getLast().equals(bare)) {
                return members.get(i);
            }
        }
        return null;
    }

    /** The one person of fuller name whose family name differs by a letter from a name of one word; null for none. */
    @Nullable
    Member spelledLike(Passage passage, NounPhrase phrase) {
        List<String> words = words(label(passage, phrase));
        if (words.isEmpty() || words.getLast().length() < SHORTEST_MISSPELLED) {
            return null;
        }
        List<Member> alike = members.stream()
                .filter(member -> member.kind() == Actor.Kind.PERSON && member.words().size() > words.size())
                .filter(member -> endsLike(member.words(), words))
                .toList();
        return alike.size() == 1 ? alike.getFirst() : null;
    }

    /** Whether the last words are these, but for a misspelling of the last. */
    private static boolean endsLike(List<String> longer, List<String> shorter) {
        List<String> end = longer.subList(longer.size() - shorter.size(), longer.size());
        int last = shorter.size() - 1;
        return end.subList(0, last).equals(shorter.subList(0, last))
                && Misspelling.isOne(end.getLast(), shorter.getLast());
    }

    /** The body whose fuller name holds the one word of a phrase; null for none. */
    @Nullable
    Member bodyCalled(Passage passage, NounPhrase phrase) {
        List<String> words = words(label(passage, phrase));
        for (Member member : members) {
            boolean holds = member.kind() == Actor.Kind.ORGANIZATION
                    && member.words().size() > 1
                    && (member.words().containsAll(words)
                            || words.size() == 1 && endsWithAny(member.words(), words.getFirst()));
            if (holds) {
                return member;
            }
        }
        return null;
    }

    /** Whether one of the words is {@code word} behind a preposition written together with it. */
    private boolean endsWithAny(List<String> all, String word) {
        return all.stream()
                .anyMatch(one -> !lexicon.word(one).preposition().isEmpty()
                        && lexicon.word(one).bare().equals(word));
    }

    /** Whether an adjective in its name tells the country of a body. */
    boolean isOfACountry(Member member) {
        return member.words().stream().anyMatch(word -> lexicon.word(word).is(WordClass.NATIONALITY));
    }

    private static boolean same(Member member, List<String> words, Actor.Kind kind, @Nullable Known known) {
        if (known != null && known.equals(member.known())) {
            return true;
        }
        if (member.words().equals(words)) {
            return true;
        }
        return switch (kind) {
            case PERSON -> samePerson(member.words(), words);
            case ORGANIZATION ->
                words.size() > 1
                        && member.words().size() > 1
                        && Math.abs(words.size() - member.words().size()) <= 2
                        && (startsWith(member.words(), words) || startsWith(words, member.words()));
            case COUNTRY, UNNAMED -> false;
        };
    }

    /** A shorter form of a name leaves out words of the fuller one and keeps their order. */
    private static boolean samePerson(List<String> one, List<String> other) {
        List<String> longer = one.size() >= other.size() ? one : other;
        List<String> shorter = longer == one ? other : one;
        int found = 0;
        for (String word : longer) {
            if (found < shorter.size() && word.equals(shorter.get(found))) {
                found++;
            }
        }
        return found == shorter.size()
                && (shorter.size() > 1 || !shorter.getFirst().isEmpty());
    }

    private static boolean startsWith(List<String> longer, List<String> shorter) {
        return longer.size() >= shorter.size()
                && longer.subList(0, shorter.size()).equals(shorter);
    }

    private Member merged(Member member, Passage passage, NounPhrase phrase, String label, List<String> words) {
        boolean fuller = words.size() > member.words().size();
        String role = member.role() == null ? role(passage, phrase) : member.role();
        Set<Title> titles = new LinkedHashSet<>(member.titles());
        titles.addAll(titles(passage, phrase));
        return new Member(
                member.kind(),
                fuller ? label : member.label(),
                fuller ? words : member.words(),
                role,
                titles,
                member.known() == null || fuller && phrase.known() != null ? phrase.known() : member.known(),
                fuller || member.gender() == Gender.EITHER && phrase.gender() != Gender.EITHER
                        ? gender(passage, phrase)
                        : member.gender(),
                member.plural() || phrase.plural(),
                member.first());
    }

    /** The name without title, marks and brackets. */
    String label(Passage passage, NounPhrase phrase) {
        NounPhrase.Range name = phrase.name();
        String written =
                name == null ? passage.string(phrase.from(), phrase.to()) : passage.string(name.from(), name.to());
        String plain = written.replaceAll("\\([^)]*\\)?", " ")
                .replaceAll("[\\p{Pi}\\p{Pf}\"]", "")
                .strip();
        Word first = passage.word(name == null ? phrase.from() : name.from());
        String label = plain.replaceAll("\\s+", " ");
        boolean isName = name != null && lexicon.isPossibleName(first.folded());
        return label.isEmpty() ? written : isName ? label : withoutPreposition(label, first);
    }

    /** A preposition written together with the article swallows the article's first letter, which is put back. */
    private String withoutPreposition(String label, Word first) {
        String preposition = first.preposition();
        if (preposition.isEmpty() || label.length() <= preposition.length() + 1) {
            return label;
        }
        boolean contracted = first.article() && !first.folded().startsWith(preposition + lexicon.withArticle(""));
        return contracted ? lexicon.withArticle(label.substring(2)) : label.substring(preposition.length());
    }

    static @Nullable String role(Passage passage, NounPhrase phrase) {
        NounPhrase.Range role = phrase.role();
        return role == null ? null : passage.string(role.from(), role.to());
    }

    private Set<Title> titles(Passage passage, NounPhrase phrase) {
        Set<Title> titles = new HashSet<>();
        for (NounPhrase.Range title : new NounPhrase.Range[] {phrase.role(), phrase.apposition()}) {
            if (title != null) {
                titles.add(title(passage, title.from(), title.to()));
            }
        }
        return titles;
    }

    /** The title that the tokens are, without forms of address. */
    Title title(Passage passage, int from, int to) {
        int head = from;
        while (head + 1 < to && passage.is(head, WordClass.HONORIFIC) && !passage.is(head, WordClass.ROLE)) {
            head++;
        }
        return new Title(stem(passage.word(head)), stems(passage, head, to));
    }

    /** The word under which titles are compared: without article, and an adjective in the masculine. */
    String stem(Word word) {
        String country = word.is(WordClass.NATIONALITY) ? lexicon.countryOf(word.bare()) : null;
        return country == null || country.equals("-") ? word.bare() : country;
    }

    /** The words of a phrase under which titles are compared. */
    Set<String> stems(Passage passage, NounPhrase phrase) {
        return stems(passage, phrase.from(), phrase.to());
    }

    private Set<String> stems(Passage passage, int from, int to) {
        Set<String> words = new HashSet<>();
        for (int i = from; i < to; i++) {
            if (passage.isWord(i) && !passage.is(i, WordClass.SAME)) {
                words.add(stem(passage.word(i)));
            }
        }
        return words;
    }

    /** The stems of the words of a phrase that tell a country. */
    Set<String> countries(Passage passage, NounPhrase phrase) {
        Set<String> countries = new HashSet<>();
        for (int i = phrase.from(); i < phrase.to(); i++) {
            if (passage.is(i, WordClass.NATIONALITY)) {
                countries.add(stem(passage.word(i)));
            }
        }
        return countries;
    }

    /** The same for a folded word. */
    String stemOf(String folded) {
        return stem(lexicon.word(folded));
    }

    private Gender gender(Passage passage, NounPhrase phrase) {
        NounPhrase.Range name = phrase.name();
        if (phrase.gender() != Gender.EITHER || name == null) {
            return phrase.gender();
        }
        return lexicon.isFeminineName(passage.word(name.from()).folded()) ? Gender.FEMININE : Gender.EITHER;
    }

    /** The folded words of a name, without articles; a word that binds the next is written together with it. */
    List<String> words(String label) {
        List<String> words = new ArrayList<>();
        String begun = "";
        for (String part : label.split("[\\s\\p{Punct}\\p{Pi}\\p{Pf}]+")) {
            String folded = lexicon.folding().fold(part);
            if (folded.isEmpty()) {
                continue;
            }
            Word word = lexicon.word(folded);
            if (!begun.isEmpty()) {
                words.add(begun + folded);
                begun = "";
            } else if (word.is(WordClass.NAME_BEGIN)) {
                begun = folded;
            } else {
                words.add(word.article() ? word.bare() : folded);
            }
        }
        if (!begun.isEmpty()) {
            words.add(begun);
        }
        return words;
    }
}

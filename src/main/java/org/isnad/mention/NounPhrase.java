package org.isnad.mention;

import org.jspecify.annotations.Nullable;

/**
 * Someone or something that can say something, as a passage names it. All positions are tokens, ranges half-open.
 *
 * @param from   where it starts
 * @param to     where it ends
 * @param kind   what it names
 * @param name   the tokens of a person's own name; null when it bears none
 * @param role   the tokens of a title or office; null when there is none
 * @param apposition the tokens of a further title after the name; null when there is none
 * @param known  what an authority file knows under this name; null for nothing
 * @param gender its grammatical gender
 * @param plural whether it names several
 */
public record NounPhrase(
        int from,
        int to,
        Kind kind,
        @Nullable Range name,
        @Nullable Range role,
        @Nullable Range apposition,
        @Nullable Known known,
        Gender gender,
        boolean plural) {

    /** A half-open range of tokens. */
    public record Range(int from, int to) {}

    /** What a noun phrase names. */
    public enum Kind {
        /** A person by name. */
        PERSON,
        /** A person by title or office only. */
        ROLE,
        BODY,
        /** A report, statement or study. */
        DOCUMENT,
        /** A country, or a capital that stands for its government. */
        COUNTRY,
        /** A source without a name. */
        UNNAMED
    }

    /** What a verb must agree with. */
    public enum Gender {
        MASCULINE,
        FEMININE,
        EITHER
    }

    /** A phrase of which only its kind is known. */
    public static NounPhrase of(int from, int to, Kind kind) {
        return new NounPhrase(from, to, kind, null, null, null, null, Gender.EITHER, false);
    }

    /** A person by a name that is all of the phrase. */
    public static NounPhrase person(int from, int to) {
        return of(from, to, Kind.PERSON).named(new Range(from, to));
    }

    /** A person by a title that is all of the phrase. */
    static NounPhrase titled(int from, int to) {
        return of(from, to, Kind.ROLE).titled(new Range(from, to), null);
    }

    NounPhrase named(Range newName) {
        return new NounPhrase(from, to, kind, newName, role, apposition, known, gender, plural);
    }

    NounPhrase titled(@Nullable Range newRole, @Nullable Range newApposition) {
        return new NounPhrase(from, to, kind, name, newRole, newApposition, known, gender, plural);
    }

    NounPhrase known(@Nullable Known newKnown) {
        return new NounPhrase(from, to, kind, name, role, apposition, newKnown, gender, plural);
    }

    /** The same, of this gender and number. */
    public NounPhrase agreeing(Gender newGender, boolean newPlural) {
        return new NounPhrase(from, to, kind, name, role, apposition, known, newGender, newPlural);
    }

    NounPhrase startingAt(int start) {
        return new NounPhrase(start, to, kind, name, role, apposition, known, gender, plural);
    }

    /** The same without the quotation marks around it. */
    public NounPhrase withoutMarks() {
        return startingAt(from + 1).endingAt(to - 1);
    }

    /** The same between other tokens, such as the marks around it. */
    public NounPhrase spanning(int start, int end) {
        return startingAt(start).endingAt(end);
    }

    /** The same, ending before token {@code end}. */
    public NounPhrase endingAt(int end) {
        return new NounPhrase(from, end, kind, name, role, apposition, known, gender, plural);
    }
}

package org.isnad.language;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a word may be; the tables of a language pack use these names in lower case, with hyphens. */
public enum WordClass {
    // people
    ROLE,
    HONORIFIC,
    RANK,
    PERSON_NOUN,
    GIVEN_NAME,
    NAME_BEGIN,
    NAME_LINK,
    NAME_END,
    FOREIGN_LINK,
    NATIONALITY,
    // bodies and what they publish
    BODY,
    OUTLET,
    DOCUMENT,
    // sources without a name
    UNNAMED_PERSON,
    UNNAMED_REPORT,
    UNNAMED_GROUP,
    QUANTIFIER,
    SAME,
    DIFFERENT,
    OF_SEVERAL,
    PASSING,
    GOVERNING,
    // time and circumstance
    TIME,
    WEEKDAY,
    DATED,
    MEDIUM,
    NOT_SPEAKER,
    // grammar
    PREPOSITION,
    PRONOUN,
    DEMONSTRATIVE,
    RELATIVE,
    CONJUNCTION,
    ADVERB,
    NUMBER,
    VERB,
    NOUN,
    COMPLEMENTIZER,
    INTERROGATIVE,
    PLAIN_COMPLEMENTIZER,
    NO_COMPLEMENTIZER_AFTER,
    NEGATION,
    BEING,
    CONNECTOR,
    SUBORDINATOR,
    OPENS_CLAUSE,
    SOURCE,
    SOURCE_NOUN,
    CITING,
    CONTINUES,
    CONCLUDES,
    IMPERSONAL,
    RELAY_SAID,
    ASIDE,
    ORIGIN,
    WITHIN,
    NO_CUE,
    COMPANY,
    DEED,
    COURT,
    EVENT,
    MASCULINE,
    FEMININE;

    /** The class a table calls {@code name}; null when there is none. */
    static @Nullable WordClass named(String name) {
        String constant = name.toUpperCase(Locale.ROOT).replace('-', '_');
        for (WordClass wordClass : values()) {
            if (wordClass.name().equals(constant)) {
                return wordClass;
            }
        }
        return null;
    }
}

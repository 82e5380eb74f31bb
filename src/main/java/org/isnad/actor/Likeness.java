package org.isnad.actor;

/** Why two names may be one person's, from the surest to the least sure. */
public enum Likeness {
    /** The same words. */
    SAME("the same words"),
    /** The same but for words such as "son of". */
    PARTICLE("but for a particle"),
    /** One leaves out names of the other and keeps its first. */
    SHORTENED("one leaves out names of the other"),
    /** The same consonants, a foreign sound being written with another letter or vowel. */
    FOREIGN_LETTERS("another spelling of a foreign name"),
    /** A letter added, dropped, changed or swapped in one word. */
    MISSPELLED("a letter differs");

    private final String why;

    Likeness(String why) {
        this.why = why;
    }

    /** The reason, as evidence tells it. */
    public String why() {
        return why;
    }
}

package org.isnad.store;

/** Whether a text names somebody who is known to be named around it. */
final class InText {

    /** Letters of one-letter words, such as "and" and "for", that are written together with the next. */
    private static final int JOINED = 1;

    private InText() {}

    /** Whether one of the names stands in the text as whole words. */
    static boolean names(String text, Party party) {
        return party.names().stream().anyMatch(name -> holds(text, name));
    }

    private static boolean holds(String text, String name) {
        for (int at = text.indexOf(name); at >= 0 && !name.isEmpty(); at = text.indexOf(name, at + 1)) {
            int end = at + name.length();
            if (!isLetter(text, end) && (!isLetter(text, at - 1) || !isLetter(text, at - 1 - JOINED))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLetter(String text, int at) {
        return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }
}

package org.isnad.actor;

/** Whether two spellings of a name may be one: typists drop, double or swap a letter. */
final class Misspelling {

    private Misspelling() {}

    /** Whether one letter added, dropped or changed, or two neighbours swapped, turns one word into the other. */
    static boolean isOne(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        if (Math.abs(one.length() - other.length()) > 1 || one.equals(other)) {
            return false;
        }
        int start = 0;
        while (start < shorter && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        int differs = Math.max(one.length(), other.length()) - start - end;
        boolean swapped = one.length() == other.length()
                && differs == 2
                && one.charAt(start) == other.charAt(start + 1)
                && one.charAt(start + 1) == other.charAt(start);
        return differs == 1 || swapped;
    }
}

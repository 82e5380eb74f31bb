package org.isnad.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.isnad.store.StoredClaim;
import org.jspecify.annotations.Nullable;

/** A text with brackets put around the parts of its claims. */
final class MarkedText {

    /** How far from a claim its cue and its speaker are looked for, in chars: within the same sentence or the next. */
    private static final int REACH = 300;

    private record Mark(int start, int end, String open, String close) {}

    private record Bracket(int at, boolean closes, int other, String text) {}

    private final String text;
    private final Set<Mark> marks = new LinkedHashSet<>();

    MarkedText(String text) {
        this.text = text;
    }

    /** Marks a claim, with its number behind it, and its cue and mention where they stand near. */
    void mark(StoredClaim claim, int number) {
        int start = text.offsetByCodePoints(0, Math.min(claim.start(), length()));
        int end = text.offsetByCodePoints(0, Math.min(claim.end(), length()));
        marks.add(new Mark(start, end, "<", ">(" + number + ")"));
        near(claim.cue(), start, end, "[", "]");
        near(claim.mention(), start, end, "{", "}");
    }

    private int length() {
        return text.codePointCount(0, text.length());
    }

    private void near(@Nullable String words, int start, int end, String open, String close) {
        if (words == null || words.isEmpty()) {
            return;
        }
        int before = text.lastIndexOf(words, start - words.length());
        int at = before >= 0 && start - before <= REACH ? before : text.indexOf(words, end);
        if (at >= 0 && at - end <= REACH) {
            marks.add(new Mark(at, at + words.length(), open, close));
        }
    }

    /** The text with all brackets; of brackets at one place those that end come first, and the outer ones outside. */
    @Override
    public String toString() {
        List<Bracket> brackets = new ArrayList<>();
        for (Mark mark : marks) {
            brackets.add(new Bracket(mark.start, false, mark.end, mark.open));
            brackets.add(new Bracket(mark.end, true, mark.start, mark.close));
        }
        brackets.sort(Comparator.comparingInt(Bracket::at)
                .thenComparing(Bracket::closes, Comparator.reverseOrder())
                .thenComparing(Bracket::other, Comparator.reverseOrder()));
        StringBuilder out = new StringBuilder();
        int done = 0;
        for (Bracket bracket : brackets) {
            out.append(text, done, bracket.at).append(bracket.text);
            done = bracket.at;
        }
        return out.append(text, done, text.length()).toString();
    }
}

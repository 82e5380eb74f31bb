package org.isnad.mention;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.isnad.language.Cue;
import org.isnad.language.Lexicon;
import org.isnad.language.Marks;
import org.isnad.language.WordClass;
import org.isnad.text.Token;

/**
 * Pairs the quotation marks of each paragraph. Typists use opening and closing marks for one another, leave one out and
 * nest straight marks in straight marks, so what stands beside a mark decides what it does: a mark right after a
 * complementizer or a colon always opens.
 */
final class Quotations {

    private final List<Token> tokens;
    private final Marks marks;
    private final Lexicon lexicon;
    private final Deque<Integer> open = new ArrayDeque<>();
    private final List<Quotation> found = new ArrayList<>();

    private Quotations(List<Token> tokens, Marks marks, Lexicon lexicon) {
        this.tokens = tokens;
        this.marks = marks;
        this.lexicon = lexicon;
    }

    /** The quotations by their opening marks; one lies wholly inside another or they do not overlap. */
    static List<Quotation> in(List<Token> tokens, Marks marks, Lexicon lexicon) {
        Quotations quotations = new Quotations(tokens, marks, lexicon);
        for (int i = 0; i < tokens.size(); i++) {
            quotations.take(i);
        }
        quotations.leaveOpen(tokens.size());
        quotations.found.sort(Comparator.comparingInt(Quotation::open));
        return quotations.found;
    }

    private void take(int i) {
        Token token = tokens.get(i);
        if (token.kind() == Token.Kind.BREAK) {
            leaveOpen(i);
        } else if (token.kind() == Token.Kind.MARK) {
            switch (marks.of(token)) {
                case OPEN -> takeOpen(i);
                case CLOSE -> takeClose(i);
                case EITHER -> takeEither(i);
                case LIKELY_CLOSE -> takeLikelyClose(i);
                case SINGLE -> takeSingle(i);
                case BRACKET_OPEN -> takeBracket(i);
                case BRACKET_CLOSE -> closeBracket(i);
                default -> {}
            }
        }
    }

    /** Some outlets set these marks the other way round; then the closing mark opens, right before a word. */
    private void takeOpen(int i) {
        boolean reversed = !open.isEmpty() && marks.of(tokens.get(open.peek())) == Marks.Kind.CLOSE && !spaceBefore(i);
        if (reversed) {
            close(i);
        } else {
            open.push(i);
        }
    }

    private void takeClose(int i) {
        boolean reversed = open.isEmpty() && i + 1 < tokens.size() && (!spaceAfter(i) || leadsToSpeech(i));
        if (reversed) {
            open.push(i);
        } else {
            close(i);
        }
    }

    private void takeEither(int i) {
        if (open.isEmpty()) {
            open.push(i);
        } else if (leadsToSpeech(i)) {
            leaveOpen(i);
            open.push(i);
        } else if (spaceBefore(i) && !spaceAfter(i) && open.size() == 1) {
            open.push(i);
        } else {
            close(i);
        }
    }

    private void takeLikelyClose(int i) {
        if (!open.isEmpty()) {
            close(i);
        } else if (spaceBefore(i) && !spaceAfter(i)) {
            open.push(i);
        }
    }

    /** An apostrophe between letters, or after one, is none of ours unless such a mark is open. */
    private void takeSingle(int i) {
        boolean opened = open.stream().anyMatch(o -> marks.of(tokens.get(o)) == Marks.Kind.SINGLE);
        if (opened && !spaceBefore(i)) {
            close(i);
        } else if (!opened && spaceBefore(i) && !spaceAfter(i)) {
            open.push(i);
        }
    }

    /** Some set speech in brackets: after a colon, or right after a verb of saying. */
    private void takeBracket(int i) {
        boolean inBracket = !open.isEmpty() && isBracket(open.peek());
        boolean speech = i > 0
                && (marks.of(tokens.get(i - 1)) == Marks.Kind.COLON
                        || lexicon.word(tokens.get(i - 1).folded()).cues().stream().anyMatch(Cue::isVerb));
        if (inBracket || speech) {
            open.push(i);
        }
    }

    private void closeBracket(int i) {
        if (!open.isEmpty() && isBracket(open.peek())) {
            close(i);
        }
    }

    private boolean isBracket(int i) {
        return marks.of(tokens.get(i)) == Marks.Kind.BRACKET_OPEN;
    }

    private void close(int i) {
        if (!open.isEmpty()) {
            found.add(new Quotation(open.pop(), i, true));
        }
    }

    private void leaveOpen(int end) {
        while (!open.isEmpty()) {
            int start = open.pop();
            if (marks.of(tokens.get(start)) != Marks.Kind.SINGLE && !isBracket(start)) {
                found.add(new Quotation(start, end, false));
            }
        }
    }

    private boolean leadsToSpeech(int i) {
        if (i == 0) {
            return false;
        }
        Token before = tokens.get(i - 1);
        return marks.of(before) == Marks.Kind.COLON
                || before.kind() == Token.Kind.WORD
                        && lexicon.word(before.folded()).is(WordClass.COMPLEMENTIZER);
    }

    private boolean spaceBefore(int i) {
        return i == 0
                || tokens.get(i - 1).span().end() < tokens.get(i).span().start()
                || marks.of(tokens.get(i - 1)) == Marks.Kind.BRACKET_OPEN;
    }

    private boolean spaceAfter(int i) {
        return i + 1 == tokens.size()
                || tokens.get(i).span().end() < tokens.get(i + 1).span().start()
                || tokens.get(i + 1).kind() != Token.Kind.WORD
                        && tokens.get(i + 1).kind() != Token.Kind.NUMBER;
    }
}

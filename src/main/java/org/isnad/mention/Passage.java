package org.isnad.mention;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.isnad.language.Cue;
import org.isnad.language.Lexicon;
import org.isnad.language.Marks;
import org.isnad.language.Word;
import org.isnad.language.WordClass;
import org.isnad.text.Span;
import org.isnad.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * One field of an article, cut into tokens, sentences and quotations. Positions are indexes of tokens; ranges of
 * positions are half-open. For one thread: some answers are worked out when first asked.
 */
public final class Passage {

    private static final byte UNASKED = 0;
    private static final byte NO = 1;
    private static final byte YES = 2;

    private final String text;
    private final List<Token> tokens;
    private final Word[] words;
    private final Marks.Kind[] kinds;
    private final int[] sentenceStart;
    private final int[] sentenceEnd;
    private final List<Quotation> quotations;
    private final @Nullable Quotation[] marked;
    private final @Nullable Quotation[] outermost;
    private final Lexicon lexicon;
    private final byte[] circumstances;
    private final byte[] names;
    private @Nullable Gazetteer asker;
    private final Set<String> familyNames;

    Passage(String text, List<Token> tokens, Lexicon lexicon, Marks marks) {
        this.text = text;
        this.tokens = List.copyOf(tokens);
        this.lexicon = lexicon;
        this.circumstances = new byte[tokens.size()];
        this.names = new byte[tokens.size()];
        this.words = new Word[tokens.size()];
        this.kinds = new Marks.Kind[tokens.size()];
        for (int i = 0; i < tokens.size(); i++) {
            words[i] = lexicon.word(tokens.get(i).folded());
            kinds[i] = marks.of(tokens.get(i));
        }
        this.familyNames = FamilyNames.in(tokens, words);
        this.quotations = Quotations.in(tokens, marks, lexicon);
        this.marked = new Quotation[tokens.size()];
        this.outermost = new Quotation[tokens.size()];
        for (Quotation quotation : quotations) {
            marked[quotation.open()] = quotation;
            if (quotation.closed()) {
                marked[quotation.close()] = quotation;
            }
            // One that opens within another lies within it to its end.
            if (outermost[quotation.open()] == null) {
                Arrays.fill(outermost, quotation.open() + 1, Math.max(quotation.open() + 1, quotation.close()), quotation);
            }
        }
        this.sentenceStart = new int[tokens.size()];
        this.sentenceEnd = new int[tokens.size()];
        Sentences.mark(this, sentenceStart, sentenceEnd);
    }

    /** Cuts {@code text}. */
    public static Passage of(String text, Lexicon lexicon, Marks marks) {
        return new Passage(text, GluedWords.parted(text, lexicon.tokenizer().tokens(text), lexicon), lexicon, marks);
    }

    public String text() {
        return text;
    }

    public List<Token> tokens() {
        return tokens;
    }

    /** How many tokens there are. */
    public int size() {
        return tokens.size();
    }

    public Token token(int i) {
        return tokens.get(i);
    }

    /** What the lexicon knows of token {@code i}. */
    public Word word(int i) {
        return words[i];
    }

    /** What token {@code i} does as a mark; nothing where there is no such token. */
    public Marks.Kind mark(int i) {
        return i < 0 || i >= kinds.length ? Marks.Kind.OTHER : kinds[i];
    }

    /** Whether token {@code i} is a word or a number. */
    public boolean isWord(int i) {
        Token.Kind kind = tokens.get(i).kind();
        return kind == Token.Kind.WORD || kind == Token.Kind.NUMBER;
    }

    /** Whether token {@code i} is a word of this class. */
    public boolean is(int i, WordClass wordClass) {
        return i >= 0 && i < words.length && tokens.get(i).kind() == Token.Kind.WORD && words[i].is(wordClass);
    }

    /** Whether token {@code i} is a word, or a number, that no table knows. */
    boolean isUnknown(int i) {
        return i >= 0 && i < words.length && isWord(i) && words[i].isUnknown();
    }

    /** The same of a word that bears the article, as most family names do. */
    boolean isUnknownDefinite(int i) {
        return isUnknown(i) && words[i].article();
    }

    /** Whether token {@code i} is written with the ending that marks a noun as indefinite. */
    boolean bearsNunation(int i) {
        return lexicon.bearsNunation(token(i).span().in(text));
    }

    /** Whether the word at token {@code i} follows a given name somewhere in the passage. */
    public boolean isFamilyName(int i) {
        return familyNames.contains(tokens.get(i).folded());
    }

    /** Whether token {@code i} bears a preposition, rather than being a foreign name that looks as if it did. */
    public boolean bearsPreposition(int i) {
        return !words[i].preposition().isEmpty() && !(words[i].isNameLike() && isFamilyName(i));
    }

    /** Whether token {@code i} opens a phrase that tells a circumstance. */
    public boolean opensCircumstance(int i) {
        if (circumstances[i] == UNASKED) {
            circumstances[i] = lexicon.circumstance(tokens, i) == null ? NO : YES;
        }
        return circumstances[i] == YES;
    }

    /** Whether any name of the gazetteer may start at token {@code i}; the answers of the first that asks are kept. */
    boolean mayName(int i, Gazetteer gazetteer) {
        asker = asker == null ? gazetteer : asker;
        if (asker != gazetteer) {
            return true;
        }
        if (names[i] == UNASKED) {
            names[i] = gazetteer.find(this, i, size()) == null ? NO : YES;
        }
        return names[i] == YES;
    }

    /** What cues token {@code i} may be. */
    public List<Cue> cues(int i) {
        return tokens.get(i).kind() == Token.Kind.WORD ? words[i].cues() : List.of();
    }

    /** Whether token {@code i} may be a finite verb of saying. */
    public boolean isCueVerb(int i) {
        for (Cue cue : cues(i)) {
            if (cue.isVerb()) {
                return true;
            }
        }
        return false;
    }

    /** The first token of the sentence that holds token {@code i}. */
    public int sentenceStart(int i) {
        return sentenceStart[i];
    }

    /** The token after the last of the sentence that holds token {@code i}; the stop is not part of the sentence. */
    public int sentenceEnd(int i) {
        return sentenceEnd[i];
    }

    /** All quotations, by opening mark. */
    public List<Quotation> quotations() {
        return quotations;
    }

    /** The quotation that token {@code i} opens; null when it opens none. */
    public @Nullable Quotation openedAt(int i) {
        Quotation quotation = i >= 0 && i < marked.length ? marked[i] : null;
        return quotation != null && quotation.open() == i ? quotation : null;
    }

    /** The quotation that token {@code i} closes; null when it closes none. */
    public @Nullable Quotation closedAt(int i) {
        Quotation quotation = i >= 0 && i < marked.length ? marked[i] : null;
        return quotation != null && quotation.open() < i ? quotation : null;
    }

    /** The outermost quotation around token {@code i}; null when it is not quoted. */
    public @Nullable Quotation around(int i) {
        return i < outermost.length ? outermost[i] : null;
    }

    /** The chars of a range of tokens. */
    public Span span(int from, int to) {
        return new Span(
                tokens.get(from).span().start(), tokens.get(to - 1).span().end());
    }

    /** The words of a range of tokens as written. */
    public String string(int from, int to) {
        return span(from, to).in(text);
    }

    /** Whether white space stands before token {@code i}. */
    public boolean spaceBefore(int i) {
        return i == 0 || tokens.get(i - 1).span().end() < tokens.get(i).span().start();
    }
}

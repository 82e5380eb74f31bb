package org.isnad.search;

import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;

/** Words as Lucene takes them: the forms of a word stand at one position. */
final class WordStream extends TokenStream {

    /** Words with their positions, so that phrases can be searched; the text itself is not kept. */
    static final FieldType TYPE = new FieldType();

    static {
        TYPE.setTokenized(true);
        TYPE.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        TYPE.freeze();
    }

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute position = addAttribute(PositionIncrementAttribute.class);
    private final List<IndexedWord> words;
    private int word;
    private int form;

    WordStream(List<IndexedWord> words) {
        this.words = words;
    }

    @Override
    public void reset() {
        word = 0;
        form = 0;
    }

    @Override
    public boolean incrementToken() {
        if (word == words.size()) {
            return false;
        }
        clearAttributes();
        List<String> forms = words.get(word).forms();
        term.append(forms.get(form));
        position.setPositionIncrement(form == 0 ? 1 : 0);
        form++;
        if (form == forms.size()) {
            form = 0;
            word++;
        }
        return true;
    }
}

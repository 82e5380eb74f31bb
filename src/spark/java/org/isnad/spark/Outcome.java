package org.isnad.spark;

import java.io.Serializable;

/** What became of one article or fault of the input. */
sealed interface Outcome extends Serializable {

    /** It was read. */
    record Read(ReadArticle article) implements Outcome {}

    /** It was there already, word for word. */
    record Repeated() implements Outcome {}

    /** It gave no article. */
    record Failed(Place place, Met.Broken fault) implements Outcome {}
}

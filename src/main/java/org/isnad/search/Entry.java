package org.isnad.search;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.NumericUtils;
import org.apache.lucene.util.StringHelper;
import org.isnad.graph.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * One quad that can be searched: the words of a claim, the title of an article, or a name of an actor or place.
 *
 * @param graph    the IRI of its graph
 * @param subject  the IRI of what it is said of
 * @param property the IRI of the property
 * @param text     what is searched
 * @param language the primary language of the text in small letters, such as {@code ar}; empty when unknown
 */
record Entry(String graph, String subject, String property, String text, String language) {

    /** The properties that can be searched. */
    static final List<Node> PROPERTIES = List.of(
            Vocabulary.text,
            DCTerms.title.asNode(),
            RDFS.label.asNode(),
            SKOS.prefLabel.asNode(),
            SKOS.altLabel.asNode());

    static final String GRAPH = "graph";
    static final String SUBJECT = "subject";
    static final String PROPERTY = "property";
    static final String LANGUAGE = "language";
    static final String WORDS = "words";
    static final String SOUND = "sound";
    static final String ID = "id";

    /** The properties that name actors and places. */
    private static final Set<String> NAMES =
            Set.of(RDFS.label.getURI(), SKOS.prefLabel.getURI(), SKOS.altLabel.getURI());

    /** The terms of the ontology have labels too, which nobody searches an archive for. */
    private static final String ONTOLOGY = Vocabulary.NAMESPACE.substring(0, Vocabulary.NAMESPACE.length() - 1);

    /** In chars; nobody tries the spellings of longer ones. */
    private static final int LONGEST_NAME = 100;

    /** In chars; the index refuses names that are much longer, and nothing of the world has one. */
    private static final int LONGEST_IRI = 8000;

    /** The entry of a quad; null when it cannot be searched. */
    static @Nullable Entry of(Quad quad) {
        Node object = quad.getObject();
        boolean searched = PROPERTIES.contains(quad.getPredicate())
                && object.isLiteral()
                && isName(quad.getSubject())
                && isName(quad.getGraph())
                && !quad.getSubject().getURI().startsWith(ONTOLOGY);
        return searched
                ? new Entry(
                        quad.getGraph().getURI(),
                        quad.getSubject().getURI(),
                        quad.getPredicate().getURI(),
                        object.getLiteralLexicalForm(),
                        primary(object.getLiteralLanguage()))
                : null;
    }

    private static boolean isName(Node node) {
        return node.isURI() && node.getURI().length() <= LONGEST_IRI;
    }

    /** The language of a tag without region and script. */
    static String primary(String tag) {
        int end = tag.indexOf('-');
        return (end < 0 ? tag : tag.substring(0, end)).toLowerCase(Locale.ROOT);
    }

    /** Tells it from every other entry; a hash, so that the index is small. */
    long id() {
        byte[] all = String.join("\n", graph, subject, property, language, text).getBytes(StandardCharsets.UTF_8);
        long high = StringHelper.murmurhash3_x86_32(all, 0, all.length, 1);
        long low = StringHelper.murmurhash3_x86_32(all, 0, all.length, 2);
        return high << 32 | low & 0xFFFF_FFFFL;
    }

    /** An id as the index writes it. */
    static BytesRef term(long id) {
        byte[] bytes = new byte[Long.BYTES];
        NumericUtils.longToSortableBytes(id, bytes, 0);
        return new BytesRef(bytes);
    }

    /** The id in a term of the index. */
    static long id(BytesRef term) {
        return NumericUtils.sortableBytesToLong(term.bytes, term.offset);
    }

    /** The term of the index that only this entry has. */
    Term key() {
        return new Term(ID, term(id()));
    }

    /** What the index holds of it. */
    Document document(SearchWords words) {
        Document document = new Document();
        document.add(new StringField(ID, term(id()), Field.Store.NO));
        document.add(new StringField(GRAPH, graph, Field.Store.YES));
        document.add(new StringField(SUBJECT, subject, Field.Store.YES));
        document.add(new StringField(PROPERTY, property, Field.Store.YES));
        document.add(new StringField(LANGUAGE, language, Field.Store.NO));
        document.add(new Field(WORDS, new WordStream(words.in(text)), WordStream.TYPE));
        if (NAMES.contains(property) && text.length() <= LONGEST_NAME) {
            document.add(new StringField(SOUND, words.sound(text), Field.Store.NO));
        }
        return document;
    }
}

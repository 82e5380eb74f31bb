package org.isnad.store;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.isnad.echo.Sample;
import org.isnad.echo.Saying;
import org.isnad.echo.Stem;

/** Reads what {@link DigestWriter} wrote. */
final class DigestReader {

    private static final Stem.Kind[] KINDS = Stem.Kind.values();

    private final DataInputStream in;
    private final List<String> strings = new ArrayList<>();
    /** One node, and one stem, for all who use it. */
    private final Map<String, Node> nodes = new HashMap<>();

    private final Map<Stem, Stem> stems = new HashMap<>();

    private DigestReader(DataInputStream in) {
        this.in = in;
    }

    /** A reader that has read the strings. */
    static DigestReader of(DataInputStream in) throws IOException {
        DigestReader reader = new DigestReader(in);
        int count = in.readInt();
        for (int i = 0; i < count; i++) {
            reader.strings.add(new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8));
        }
        return reader;
    }

    Digest digest() throws IOException {
        Node article = node();
        String hash = string();
        String told = string();
        List<Digest.Naming> namings = new ArrayList<>();
        for (int i = in.readInt(); i > 0; i--) {
            namings.add(naming());
        }
        Set<Node> mentioned = new HashSet<>();
        for (int i = in.readInt(); i > 0; i--) {
            mentioned.add(node());
        }
        List<Saying> sayings = new ArrayList<>();
        for (int i = in.readInt(); i > 0; i--) {
            sayings.add(saying(article.getURI(), told));
        }
        int[] runs = new int[in.readInt()];
        for (int i = 0; i < runs.length; i++) {
            runs[i] = in.readInt();
        }
        return new Digest(article, hash, namings, mentioned, sayings, new Sample(article.getURI(), told, runs));
    }

    private Digest.Naming naming() throws IOException {
        Node actor = node();
        Set<Node> names = new HashSet<>();
        for (int i = in.readInt(); i > 0; i--) {
            names.add(NodeFactory.createLiteralLang(string(), string()));
        }
        return new Digest.Naming(actor, names, strings());
    }

    private Saying saying(String article, String told) throws IOException {
        String id = string();
        int day = in.readInt();
        List<Stem> said = new ArrayList<>();
        for (int i = in.readInt(); i > 0; i--) {
            Stem stem = new Stem(string(), KINDS[in.readInt()]);
            said.add(stems.computeIfAbsent(stem, s -> s));
        }
        LocalDate date = day == DigestWriter.NO_DAY ? null : LocalDate.ofEpochDay(day);
        return new Saying(id, article, told, date, said, strings(), strings());
    }

    private Set<String> strings() throws IOException {
        Set<String> some = new HashSet<>();
        for (int i = in.readInt(); i > 0; i--) {
            some.add(string());
        }
        return some;
    }

    private Node node() throws IOException {
        return nodes.computeIfAbsent(string(), NodeFactory::createURI);
    }

    private String string() throws IOException {
        return strings.get(in.readInt());
    }
}

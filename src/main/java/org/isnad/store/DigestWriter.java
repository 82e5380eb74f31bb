package org.isnad.store;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.isnad.echo.Saying;
import org.isnad.echo.Stem;

/** Writes digests as numbers; {@link DigestReader} reads them in the same order. */
final class DigestWriter {

    /** In place of the day of what was said on none. */
    static final int NO_DAY = Integer.MIN_VALUE;

    private final Collection<Digest> digests;
    private final Map<String, Integer> strings = new LinkedHashMap<>();
    private int[] numbers = new int[1 << 12];
    private int size;

    DigestWriter(Collection<Digest> digests) {
        this.digests = digests;
    }

    void write(DataOutputStream out) throws IOException {
        digests.forEach(this::add);
        out.writeInt(strings.size());
        for (String string : strings.keySet()) {
            byte[] bytes = string.getBytes(StandardCharsets.UTF_8);
            out.writeInt(bytes.length);
            out.write(bytes);
        }
        out.writeInt(digests.size());
        for (int i = 0; i < size; i++) {
            out.writeInt(numbers[i]);
        }
    }

    private void add(Digest digest) {
        add(digest.article().getURI());
        add(digest.hash());
        add(digest.sample().told());
        add(digest.namings().size());
        digest.namings().forEach(this::add);
        add(digest.mentioned().size());
        digest.mentioned().forEach(node -> add(node.getURI()));
        add(digest.sayings().size());
        digest.sayings().forEach(this::add);
        add(digest.sample().runs().length);
        for (int run : digest.sample().runs()) {
            add(run);
        }
    }

    private void add(Digest.Naming naming) {
        add(naming.actor().getURI());
        add(naming.names().size());
        for (Node name : naming.names()) {
            add(name.getLiteralLexicalForm());
            add(name.getLiteralLanguage());
        }
        addAll(naming.roles());
    }

    private void add(Saying saying) {
        add(saying.id());
        add(saying.day() == null ? NO_DAY : (int) saying.day().toEpochDay());
        add(saying.stems().size());
        for (Stem stem : saying.stems()) {
            add(stem.text());
            add(stem.kind().ordinal());
        }
        addAll(saying.speakers());
        addAll(saying.places());
    }

    private void addAll(Collection<String> some) {
        add(some.size());
        some.forEach(this::add);
    }

    private void add(String string) {
        add(strings.computeIfAbsent(string, s -> strings.size()).intValue());
    }

    private void add(int number) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * size);
        }
        numbers[size++] = number;
    }
}

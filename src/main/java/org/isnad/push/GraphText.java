package org.isnad.push;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Iterator;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.isnad.text.Sha256;

/**
 * One graph as N-Triples, within a transaction; of any size, with the memory of a part.
 *
 * @param dataset where it is
 * @param name    its name
 */
record GraphText(DatasetGraph dataset, Node name) {

    private static final BigInteger ALL = BigInteger.ONE.shiftLeft(256);

    /** Tells two contents apart, whatever the order in which a store gives the triples: the sum of their hashes. */
    String content() {
        MessageDigest digest = Sha256.begin();
        BigInteger[] sum = {BigInteger.ZERO};
        parts(1, line -> sum[0] = sum[0].add(new BigInteger(1, digest.digest(line))).mod(ALL));
        return sum[0].toString(16);
    }

    /** All of it, its lines sorted. */
    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        parts(Integer.MAX_VALUE, out::writeBytes);
        String[] lines = out.toString(StandardCharsets.UTF_8).split("(?<=\n)");
        Arrays.sort(lines);
        return String.join("", lines).getBytes(StandardCharsets.UTF_8);
    }

    /** All of it in parts of so many triples, except the last. */
    void parts(int triples, Consumer<byte[]> sink) {
        Iterator<Quad> quads = dataset.find(name, Node.ANY, Node.ANY, Node.ANY);
        while (quads.hasNext()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            StreamRDF writer = StreamRDFWriter.getWriterStream(out, RDFFormat.NTRIPLES_UTF8);
            writer.start();
            for (int i = 0; i < triples && quads.hasNext(); i++) {
                Triple triple = quads.next().asTriple();
                writer.triple(triple);
            }
            writer.finish();
            sink.accept(out.toByteArray());
        }
    }
}

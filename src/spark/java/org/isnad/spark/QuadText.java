package org.isnad.spark;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;

/** Quads as N-Quads, written as exports write them. */
final class QuadText {

    private QuadText() {}

    /** One quad a line, in order, without a line feed after the last; empty for no quads. */
    static String of(Collection<Quad> quads) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 14);
        StreamRDF writer = StreamRDFWriter.getWriterStream(out, RDFFormat.NQUADS_UTF8);
        writer.start();
        quads.forEach(writer::quad);
        writer.finish();
        return out.toString(StandardCharsets.UTF_8).stripTrailing();
    }

    /** The quads of such a text, in order. */
    static List<Quad> read(String text) {
        List<Quad> quads = new ArrayList<>();
        RDFParser.create()
                .source(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                .lang(Lang.NQUADS)
                .checking(false)
                .parse(new StreamRDFBase() {
                    @Override
                    public void quad(Quad quad) {
                        quads.add(quad);
                    }
                });
        return quads;
    }
}

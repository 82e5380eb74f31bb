package org.isnad.store;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.graph.Node;
import org.apache.jena.irix.IRIxResolver;
import org.apache.jena.query.ARQ;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.lang.IteratorParsers;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.ParserProfile;
import org.apache.jena.riot.system.ParserProfileStd;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.riot.system.RiotLib;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

/**
 * A file of N-Quads, packed with gzip or not.
 *
 * @param path the file
 */
record QuadFile(Path path) {

    private static final int BUFFER = 1 << 16;
    /** How the parser begins its messages; in the digits of the default locale. */
    private static final Pattern PLACE = Pattern.compile("(?U)^\\[line: (\\d+), col: (\\d+) *\\] (.*)");

    private static final String REMEDY = "Write the file again; nothing was loaded.";

    /**
     * Hands its quads over in their order.
     *
     * @throws QuadsException when it cannot be read, or a line is no quad such as Isnad writes; tells the line
     */
    void read(Consumer<Quad> sink) {
        try (Watched in = new Watched(open())) {
            Iterator<Quad> quads = IteratorParsers.createIteratorNQuads(in, new Strict());
            while (quads.hasNext()) {
                sink.accept(quads.next());
            }
            if (in.failure != null) {
                throw in.failure;
            }
        } catch (RiotException e) {
            throw broken(e);
        } catch (EOFException | ZipException e) {
            throw damaged(e);
        } catch (IOException e) {
            throw new QuadsException("cannot read " + path + ": " + StoreFiles.reason(e), "Check the file.", e);
        } catch (RuntimeIOException e) {
            throw damaged(e);
        }
    }

    private QuadsException broken(RiotException e) {
        Matcher place = PLACE.matcher(String.valueOf(e.getMessage()));
        if (!place.find()) {
            return damaged(e);
        }
        // What goes on where its line ends is found out at the start of the next.
        boolean endedBefore = Long.parseLong(place.group(2)) == 1 && place.group(3).contains("newline");
        long line = Long.parseLong(place.group(1)) - (endedBefore ? 1 : 0);
        return new QuadsException("not N-Quads: " + place.group(3) + ", in " + path + ", line " + line, REMEDY, e);
    }

    private QuadsException damaged(Exception e) {
        Throwable cause = e.getCause() == null ? e : e.getCause();
        return new QuadsException(path + " is cut off or damaged: " + StoreFiles.reason(cause), REMEDY, e);
    }

    private InputStream open() throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(path), BUFFER);
        in.mark(2);
        boolean packed = in.read() == 0x1f && in.read() == 0x8b;
        in.reset();
        return packed ? new GZIPInputStream(in, BUFFER) : in;
    }

    /** Keeps the fault of a stream, which the parser takes for its end. */
    private static final class Watched extends FilterInputStream {

        private @Nullable IOException failure;

        Watched(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            try {
                return super.read(buffer, from, length);
            } catch (IOException e) {
                failure = e;
                throw e;
            }
        }
    }

    /** Refuses what no article has, and every fault of syntax. */
    private static final class Strict extends ParserProfileStd {

        Strict() {
            super(
                    RiotLib.factoryRDF(),
                    ErrorHandlerFactory.errorHandlerStrictNoLogging,
                    IRIxResolver.create().noBase().resolve(false).allowRelative(true).build(),
                    PrefixMapFactory.create(),
                    ARQ.getContext(),
                    false,
                    false);
        }

        @Override
        public Quad createQuad(Node graph, Node subject, Node property, Node object, long line, long column) {
            if (graph == null || Quad.isDefaultGraph(graph)) {
                getErrorHandler().fatal("a triple without a graph", line, column);
            }
            return super.createQuad(graph, subject, property, object, line, column);
        }

        @Override
        public Node createBlankNode(Node scope, String label, long line, long column) {
            getErrorHandler().fatal("a blank node, where everything needs a name", line, column);
            return super.createBlankNode(scope, label, line, column);
        }
    }
}

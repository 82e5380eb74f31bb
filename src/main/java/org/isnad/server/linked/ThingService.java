package org.isnad.server.linked;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.isnad.store.Store;
import org.jspecify.annotations.Nullable;

/**
 * The things of a store by the ends of their IRIs: {@code /id/person/fuad-hussein} in the format that the
 * {@code Accept} header or the end of the path asks for. People are sent on to the page about it.
 */
final class ThingService extends HttpServlet {

    private final transient Store store;

    ThingService(Store store) {
        this.store = store;
    }

    /** A thing and how it is asked for; the format is null where the header decides. */
    private record Asked(Node thing, @Nullable Format format, Address address) {}

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.addHeader("Vary", "Accept");
        Asked asked;
        try {
            asked = asked(request.getRequestURI().substring(Address.THINGS.length()));
        } catch (IllegalArgumentException e) {
            Reply.problem(response, HttpServletResponse.SC_BAD_REQUEST, "a percent sign that encodes nothing");
            return;
        }
        if (asked == null) {
            Reply.problem(response, HttpServletResponse.SC_NOT_FOUND, "the store says nothing of this");
            return;
        }
        Format format = asked.format() == null ? Format.asked(request) : asked.format();
        if (format == null) {
            Reply.notAcceptable(response);
        } else if (format == Format.HTML) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", Address.about(asked.thing()));
        } else {
            String path = asked.address().of(asked.thing());
            String document = path + "." + format.suffix;
            Reply.alternates(response, path);
            response.setHeader("Content-Location", document);
            response.addHeader("Link", "<" + Address.ascii(asked.thing().getURI()) + ">; rel=\"canonical\"");
            Graph graph = store.read(() -> Description.of(store.dataset(), asked.thing())
                    .graph(request.getRequestURL().append("#").toString()));
            Reply.graph(response, graph, format);
        }
    }

    /** Null when the path names nothing; a thing whose own name ends like a format comes before the format. */
    private @Nullable Asked asked(String path) {
        Format ending = Format.ending(path);
        return store.read(() -> {
            Address address = Address.in(store.dataset());
            return find(address, path)
                    .map(thing -> new Asked(thing, null, address))
                    .or(() -> Optional.ofNullable(ending)
                            .flatMap(format -> find(address, format.cut(path)))
                            .map(thing -> new Asked(thing, Objects.requireNonNull(ending), address)))
                    .orElse(null);
        });
    }

    private Optional<Node> find(Address address, String path) {
        return address.meant(path).stream()
                .filter(thing -> Description.exists(store.dataset(), thing))
                .findFirst();
    }
}

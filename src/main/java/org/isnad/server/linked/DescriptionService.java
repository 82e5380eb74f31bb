package org.isnad.server.linked;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.jena.graph.Graph;
import org.isnad.store.Derived;
import org.isnad.store.Store;

/** {@code /.well-known/void} and {@code /void.ttl}: what the store holds, with true counts. */
final class DescriptionService extends HttpServlet {

    private final transient Store store;
    private final transient Derived<Figures> figures;

    DescriptionService(Store store) {
        this.store = store;
        this.figures = new Derived<>(store, () -> Figures.of(store.dataset()));
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.addHeader("Vary", "Accept");
        Format ending = Format.ending(request.getRequestURI());
        Format format = ending == null ? Format.asked(request) : ending;
        if (format == null) {
            Reply.notAcceptable(response);
            return;
        }
        Graph graph = store.read(() -> StoreDescription.ofDataset(store.dataset(), figures.get(), Reply.root(request)));
        Reply.graph(response, graph, format == Format.HTML ? Format.TURTLE : format);
    }
}

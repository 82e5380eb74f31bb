package org.isnad.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The pages for browsers: one HTML file whatever the page, its own scripts and styles, and the few files of others'
 * libraries that it needs. All of it lies in the program and tells nothing of the store.
 */
final class Explorer extends HttpServlet {

    /** Where pages are, besides {@code /about}. The script of the page shows what the path names. */
    static final List<String> PAGES =
            List.of("/", "/search", "/actor", "/article", "/claim", "/place", "/compare", "/sparql");

    private static final String FOLDER = "/org/isnad/server/web";
    private static final String PAGE = FOLDER + "/index.html";
    private static final String QUESTIONS = "/queries.json";
    private static final Pattern OWN = Pattern.compile("/app(/[a-z0-9-]+)+\\.[a-z]+");

    /** Nothing else of the libraries can be reached. */
    private static final Map<String, String> LIBRARIES = Map.of(
            "/lib/d3/d3.min.js", "d3/7.9.0/dist/d3.min.js",
            "/lib/yasgui/yasgui.min.js", "zazuko__yasgui/4.5.0/build/yasgui.min.js",
            "/lib/yasgui/yasgui.min.css", "zazuko__yasgui/4.5.0/build/yasgui.min.css");

    private final transient Map<String, WebFile> read = new ConcurrentHashMap<>();

    /** The HTML of every page. */
    static URL page() {
        URL page = Explorer.class.getResource(PAGE);
        if (page == null) {
            throw new IllegalStateException("the pages of the server are missing");
        }
        return page;
    }

    /** Whether a path is one of these files, which anyone may read. */
    static boolean holds(String path) {
        return PAGES.contains(path)
                || path.equals(QUESTIONS)
                || LIBRARIES.containsKey(path)
                || OWN.matcher(path).matches();
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getRequestURI();
        WebFile file = holds(path) ? read.computeIfAbsent(path, Explorer::file) : null;
        if (file == null) {
            Problems.write(response, HttpServletResponse.SC_NOT_FOUND, "there is no such page");
            return;
        }
        response.setHeader("ETag", file.tag());
        // A new version of the program may have other files at the same paths; libraries change seldom.
        response.setHeader("Cache-Control", path.startsWith("/lib/") ? "public, max-age=86400" : "no-cache");
        if (file.tag().equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(file.type());
        response.setContentLength(file.bytes().length);
        response.getOutputStream().write(file.bytes());
    }

    private static @Nullable WebFile file(String path) {
        if (path.equals(QUESTIONS)) {
            return WebFile.of("json", Questions.json());
        }
        if (LIBRARIES.containsKey(path)) {
            return WebFile.read("/META-INF/resources/webjars/" + LIBRARIES.get(path));
        }
        return WebFile.read(PAGES.contains(path) ? PAGE : FOLDER + path);
    }
}

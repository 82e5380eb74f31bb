package org.isnad.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.apache.jena.riot.Lang;
import org.isnad.store.StoreException;
import org.isnad.text.Sha256;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** {@code POST /isnad/articles}: one article in, its graph out. */
final class ArticleService extends HttpServlet {

    /** Largest article, in bytes, as sent and as unpacked. */
    static final int ARTICLE_BYTES = 8 << 20;

    private static final Set<String> TYPES =
            Set.of("application/json", "application/ld+json", "text/html", "application/xhtml+xml", "text/plain");
    private static final int LONGEST_ID = 256;
    /** Of a hash; enough to tell articles apart. */
    private static final int ID_DIGITS = 32;
    private static final Logger LOG = LoggerFactory.getLogger(ArticleService.class);

    private final transient Intake intake;

    ArticleService(Intake intake) {
        this.intake = intake;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            byte[] bytes = body(request);
            Intake.Taken taken = intake.take(id(request, bytes), bytes);
            Lang lang = Answers.graphFormat(request);
            response.setStatus(taken.added() ? HttpServletResponse.SC_CREATED : HttpServletResponse.SC_OK);
            response.setHeader(
                    "Location", "/isnad/data?graph=" + URLEncoder.encode(taken.iri(), StandardCharsets.UTF_8));
            response.setContentType(Answers.type(lang));
            Answers.write(taken.graph(), lang, response.getOutputStream());
        } catch (ProblemException e) {
            Problems.write(response, e.status(), e.getMessage());
        } catch (StoreException e) {
            LOG.error("an article was not stored: {}", e.getMessage());
            Problems.write(response, 507, "the store cannot be written; its keeper finds the reason in the log");
        }
    }

    private static byte[] body(HttpServletRequest request) throws IOException, ProblemException {
        String type = String.valueOf(request.getContentType()).replaceFirst(";.*", "");
        if (!TYPES.contains(type.strip().toLowerCase(Locale.ROOT))) {
            throw new ProblemException(415, "send an article as application/json, text/html or text/plain");
        }
        if (request.getContentLengthLong() > ARTICLE_BYTES) {
            throw tooLarge();
        }
        byte[] bytes;
        try {
            bytes = unpacked(request).readNBytes(ARTICLE_BYTES + 1);
        } catch (ZipException | java.io.EOFException e) {
            throw new ProblemException(400, "gzip that is cut off or damaged");
        }
        if (bytes.length > ARTICLE_BYTES) {
            throw tooLarge();
        }
        return bytes;
    }

    private static InputStream unpacked(HttpServletRequest request) throws IOException, ProblemException {
        String encoding = request.getHeader("Content-Encoding");
        return switch (encoding == null ? "identity" : encoding.strip().toLowerCase(Locale.ROOT)) {
            case "identity" -> request.getInputStream();
            case "gzip", "x-gzip" -> new GZIPInputStream(request.getInputStream());
            default -> throw new ProblemException(415, "pack an article with gzip, or not at all");
        };
    }

    private static ProblemException tooLarge() {
        return new ProblemException(413, "one article may have " + (ARTICLE_BYTES >> 20) + " MB, unpacked too");
    }

    /** As the sender calls it; else by what it holds, so that sending it again adds nothing. */
    private static String id(HttpServletRequest request, byte[] bytes) throws ProblemException {
        String id = request.getParameter("id");
        if (id == null) {
            return Sha256.of(bytes).substring(0, ID_DIGITS);
        }
        if (id.isBlank() || id.length() > LONGEST_ID || id.chars().anyMatch(Character::isISOControl)) {
            throw new ProblemException(400, "an id has 1 to " + LONGEST_ID + " characters, and no control characters");
        }
        return id;
    }
}

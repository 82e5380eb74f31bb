package org.isnad.server;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who may ask at all. Any page that a researcher's browser shows can send requests to this machine: with a name of its
 * own that it points at 127.0.0.1, or in the open as another site. Neither gets further, unless the site is allowed.
 */
final class Gate implements Filter {

    private static final String CONTENT_POLICY = "default-src 'none'; script-src 'self'; style-src 'self';"
            + " img-src 'self' data:; connect-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none';"
            + " frame-ancestors 'none'";

    /** What browsers say of requests that no page of another site has made. */
    private static final Set<String> OWN = Set.of("same-origin", "none");

    private static final Pattern NESTED = Pattern.compile("(?i)%(2f|25)");

    private final Settings settings;

    Gate(Settings settings) {
        this.settings = settings;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest asked = (HttpServletRequest) request;
        HttpServletResponse answer = (HttpServletResponse) response;
        answer.setHeader("X-Content-Type-Options", "nosniff");
        answer.setHeader("Content-Security-Policy", policy(asked));
        answer.setHeader("Referrer-Policy", "no-referrer");
        answer.setHeader("Vary", "Origin, Sec-Fetch-Site");
        String origin = asked.getHeader("Origin");
        boolean allowed = origin != null && settings.origins().contains(origin);
        if (NESTED.matcher(asked.getRequestURI()).find() && !asked.getServletPath().equals("/id")) {
            Problems.write(answer, HttpServletResponse.SC_BAD_REQUEST, "an encoded slash or percent sign in the path");
        } else if (!settings.isNamed(asked.getServerName())) {
            refuse(answer, "this server does not go by that name; start it with --host NAME if it should");
        } else if (!allowed && isFromElsewhere(asked, origin)) {
            refuse(
                    answer,
                    "pages of other sites may not ask; start the server with --allow-origin ORIGIN if one should");
        } else if (allowed && asked.getMethod().equals("OPTIONS")) {
            share(answer, origin);
            answer.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } else if (needsToken(asked) && !hasToken(asked)) {
            answer.setHeader("WWW-Authenticate", "Bearer");
            Problems.write(answer, HttpServletResponse.SC_UNAUTHORIZED, "send the token: Authorization: Bearer TOKEN");
        } else {
            if (allowed) {
                share(answer, origin);
            }
            chain.doFilter(request, response);
        }
    }

    /** A preview may be shown in the pages that may ask; the browser sees to it that no others show it. */
    private String policy(HttpServletRequest asked) {
        return isPreview(asked)
                ? CONTENT_POLICY.replace(
                        "frame-ancestors 'none'",
                        "frame-ancestors " + settings.origins().stream().sorted().collect(Collectors.joining(" ")))
                : CONTENT_POLICY;
    }

    private boolean isPreview(HttpServletRequest asked) {
        return !settings.origins().isEmpty()
                && asked.getServletPath().equals("/reconcile")
                && "/preview".equals(asked.getPathInfo());
    }

    private static void refuse(HttpServletResponse answer, String why) throws IOException {
        Problems.write(answer, HttpServletResponse.SC_FORBIDDEN, why);
    }

    private boolean isFromElsewhere(HttpServletRequest asked, @Nullable String origin) {
        if (origin != null) {
            return !origin.equals("http://" + asked.getHeader("Host"));
        }
        String site = asked.getHeader("Sec-Fetch-Site");
        return site != null && !OWN.contains(site) && !isFollowedLink(asked);
    }

    /** A link that somebody clicked shows its answer to that person, not to the page with the link. */
    private boolean isFollowedLink(HttpServletRequest asked) {
        return asked.getMethod().equals("GET")
                && "navigate".equals(asked.getHeader("Sec-Fetch-Mode"))
                && ("document".equals(asked.getHeader("Sec-Fetch-Dest"))
                        || "iframe".equals(asked.getHeader("Sec-Fetch-Dest")) && isPreview(asked));
    }

    /**
     * What writes or gives all away needs it, by the path that the request is given to, however its sender spelled it.
     * The explorer's own files, spelled as they are, tell nothing of the store, and a browser could not send a token
     * for them.
     */
    private boolean needsToken(HttpServletRequest asked) {
        String path = asked.getServletPath();
        boolean guarded = path.startsWith("/isnad/articles") || path.startsWith(BackupService.PATH);
        boolean open = settings.isLoopback() || Explorer.holds(asked.getRequestURI());
        return settings.token() != null && (guarded || !open);
    }

    private boolean hasToken(HttpServletRequest asked) {
        Token token = settings.token();
        return token != null && token.isIn(asked.getHeader("Authorization"));
    }

    private static void share(HttpServletResponse answer, String origin) {
        answer.setHeader("Access-Control-Allow-Origin", origin);
        answer.setHeader("Access-Control-Allow-Methods", "GET, POST");
        answer.setHeader("Access-Control-Allow-Headers", "Accept, Authorization, Content-Type");
        answer.setHeader("Access-Control-Expose-Headers", "Location, Retry-After");
        answer.setHeader("Access-Control-Max-Age", "600");
    }
}

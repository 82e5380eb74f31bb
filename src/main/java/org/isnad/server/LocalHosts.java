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

/**
 * Refuses requests that do not name this machine. A page of another site can point its own name at 127.0.0.1 and then
 * read, in its visitor's browser, whatever answers there.
 */
final class LocalHosts implements Filter {

    private static final Set<String> LOCAL = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletResponse answer = (HttpServletResponse) response;
        if (!LOCAL.contains(request.getServerName())) {
            answer.sendError(HttpServletResponse.SC_FORBIDDEN, "this server answers to localhost only");
            return;
        }
        answer.setHeader("X-Content-Type-Options", "nosniff");
        if (!((HttpServletRequest) request).getRequestURI().startsWith("/isnad/")) {
            answer.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'self'; form-action 'self'");
        }
        chain.doFilter(request, response);
    }
}

package org.isnad.server;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gives JSON, or Turtle for a graph, to those who do not say what they want, as curl does not; Fuseki gives XML. */
final class JsonByDefault implements Filter {

    private static final String PREFERRED = "application/sparql-results+json, text/turtle;q=0.9, */*;q=0.1";

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest asked = (HttpServletRequest) request;
        String accept = asked.getHeader("Accept");
        boolean anything = accept == null || accept.isBlank() || accept.strip().equals("*/*");
        chain.doFilter(anything ? new Preferring(asked) : asked, response);
    }

    private static final class Preferring extends HttpServletRequestWrapper {

        Preferring(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getHeader(String name) {
            return name.equalsIgnoreCase("Accept") ? PREFERRED : super.getHeader(name);
        }

        @Override
        public Enumeration<String> getHeaders(String name) {
            return name.equalsIgnoreCase("Accept")
                    ? Collections.enumeration(List.of(PREFERRED))
                    : super.getHeaders(name);
        }
    }
}

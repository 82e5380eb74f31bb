package org.isnad.push;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * A graph store that graphs are sent to, by the SPARQL 1.1 Graph Store HTTP Protocol.
 *
 * @param url         its address, without the graph
 * @param credentials sent with every request
 */
public record Target(URI url, Credentials credentials) {

    private static final Pattern LOOPBACK =
            Pattern.compile("(?i)localhost|127\\.[0-9]{1,3}\\.[0-9]{1,3}\\.[0-9]{1,3}|\\[::1\\]");

    /**
     * Reads an address.
     *
     * @throws IllegalArgumentException when it is none of a graph store, has credentials in it, or credentials would be
     *     sent to another machine for all to read
     */
    public static Target of(String address, Credentials credentials) {
        URI url = parsed(address);
        if (url.getRawUserInfo() != null) {
            // The address is on the command line, and in messages; so it is not repeated.
            throw new IllegalArgumentException("the address has a user or password in it, for all to see\nSet "
                    + Credentials.USER + " and " + Credentials.PASSWORD + " instead.");
        }
        boolean isSecret = url.getScheme().equalsIgnoreCase("https") || LOOPBACK.matcher(url.getHost()).matches();
        if (credentials.header() != null && !isSecret) {
            throw new IllegalArgumentException(
                    "credentials are not sent over http, where others can read them\nGive an address with https.");
        }
        return new Target(url, credentials);
    }

    private static URI parsed(String address) {
        try {
            URI url = new URI(address);
            String scheme = String.valueOf(url.getScheme());
            boolean isHttp = scheme.equalsIgnoreCase("http") || scheme.equalsIgnoreCase("https");
            if (isHttp && url.getHost() != null && url.getRawFragment() == null) {
                return url;
            }
        } catch (URISyntaxException e) {
            // Told below.
        }
        throw new IllegalArgumentException(
                "no address of a graph store\nGive one such as http://127.0.0.1:3030/dataset/data");
    }

    /** The address of one graph. */
    URI graph(String iri) {
        String parameter = "graph=" + URLEncoder.encode(iri, StandardCharsets.UTF_8);
        return URI.create(url + (url.getRawQuery() == null ? "?" : "&") + parameter);
    }
}

package org.isnad.server;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a server answers, and whom.
 *
 * @param host    the address or name to listen at
 * @param port    0 for any that is free
 * @param token   what others than this machine, and all who add articles, must send; null for nobody
 * @param origins the pages of other sites that may ask, such as {@code https://example.org}
 * @param timeout how long one query may take, at least a second
 */
public record Settings(String host, int port, @Nullable Token token, Set<String> origins, Duration timeout) {

    private static final Set<String> LOCAL = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

    /** @throws IllegalArgumentException for a host of other machines without a token, and for what is no origin */
    public Settings {
        origins = Set.copyOf(origins);
        for (String origin : origins) {
            if (!origin.matches("https?://[a-z0-9.\\[\\]:-]+")) {
                throw new IllegalArgumentException(
                        "'" + origin + "' is no origin\nGive scheme, host and port only, such as https://example.org");
            }
        }
        if (token == null && !isLoopback(host)) {
            throw new IllegalArgumentException("at " + host + " other machines could read all of the store"
                    + "\nGive a token that they must send: --token-file FILE, or leave --host out");
        }
        if (timeout.compareTo(Duration.ofSeconds(1)) < 0) {
            throw new IllegalArgumentException("a query needs a timeout of at least 1 second");
        }
    }

    /** This machine alone may ask, for a minute a query, and nobody may add articles. */
    public static Settings local(int port) {
        return new Settings("127.0.0.1", port, null, Set.of(), Duration.ofSeconds(60));
    }

    /** Whether only this machine can reach it. */
    boolean isLoopback() {
        return isLoopback(host);
    }

    private static boolean isLoopback(String host) {
        return LOCAL.contains(host) || isAddress(host) && address(host).isLoopbackAddress();
    }

    /** Whether a request that names {@code asked} in its {@code Host} header can be meant for this server. */
    boolean isNamed(String asked) {
        return LOCAL.contains(asked)
                || asked.equalsIgnoreCase(host)
                || isAddress(asked) && isAddress(host) && address(host).isAnyLocalAddress();
    }

    /** Nobody can make an address lead elsewhere, as the owner of a name can. */
    private static boolean isAddress(String host) {
        return host.matches("[0-9]{1,3}(\\.[0-9]{1,3}){3}|\\[?[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*\\]?");
    }

    private static InetAddress address(String literal) {
        try {
            return InetAddress.getByName(literal);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("'" + literal + "' is no address", e);
        }
    }
}

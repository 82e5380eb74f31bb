package org.isnad.push;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a server wants to see before it takes anything. From the environment, which others cannot read. */
public final class Credentials {

    /** The names of the variables. */
    static final String USER = "ISNAD_PUSH_USER";

    static final String PASSWORD = "ISNAD_PUSH_PASSWORD";
    static final String TOKEN = "ISNAD_PUSH_TOKEN";

    private final @Nullable String header;

    private Credentials(@Nullable String header) {
        this.header = header;
    }

    /**
     * Those that the environment has, or none.
     *
     * @param environment the value of a variable, null when it has none
     * @throws IllegalArgumentException when there are two, half of one, or what cannot stand in a header
     */
    public static Credentials of(Function<String, @Nullable String> environment) {
        String user = environment.apply(USER);
        String password = environment.apply(PASSWORD);
        String token = environment.apply(TOKEN);
        if (token != null && user != null) {
            throw new IllegalArgumentException("both " + TOKEN + " and " + USER + " are set\nUnset one of them.");
        } else if ((user == null) != (password == null)) {
            throw new IllegalArgumentException(USER + " and " + PASSWORD + " go together\nSet both, or neither.");
        } else if (token != null && !token.chars().allMatch(c -> c > ' ' && c < 0x7f)) {
            throw new IllegalArgumentException(TOKEN + " is no token\nA token is one word of ASCII signs.");
        } else if (user != null && user.indexOf(':') >= 0) {
            throw new IllegalArgumentException(USER + " has a colon, which no server would understand\nChange it.");
        }
        if (token != null) {
            return new Credentials("Bearer " + token);
        }
        return new Credentials(user == null ? null : "Basic " + base64(user + ":" + password));
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The value of the {@code Authorization} header; null for none. */
    @Nullable
    String header() {
        return header;
    }

    /** Never the secret, which would end in logs. */
    @Override
    public String toString() {
        return header == null ? "none" : "credentials";
    }
}

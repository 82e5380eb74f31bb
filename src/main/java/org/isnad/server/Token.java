package org.isnad.server;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/** A secret that whoever sends it may do more than others. */
public final class Token {

    private static final int LEAST_BITS = 128;
    private static final int LEAST_DIFFERENT = 8;
    private static final String SCHEME = "Bearer ";

    private final byte[] secret;

    private Token(String secret) {
        this.secret = secret.getBytes(StandardCharsets.UTF_8);
    }

    /**
     * A token of this text.
     *
     * @throws IllegalArgumentException when it could be guessed or cannot stand in a header; the message tells why
     */
    public static Token of(String text) {
        if (!text.chars().allMatch(c -> c > ' ' && c < 0x7f)) {
            throw new IllegalArgumentException("a token is one word of ASCII letters, digits and signs");
        }
        boolean varied = text.chars().distinct().count() >= LEAST_DIFFERENT;
        if (!varied || text.length() * Math.log(alphabet(text)) / Math.log(2) < LEAST_BITS) {
            throw new IllegalArgumentException(
                    "the token could be guessed: it needs " + LEAST_BITS + " bits\nMake one: openssl rand -hex 16");
        }
        return new Token(text);
    }

    /** How many different signs whoever guesses must reckon with at each place. */
    private static int alphabet(String text) {
        if (text.chars().allMatch(c -> Character.digit(c, 16) >= 0)) {
            return text.chars().allMatch(Character::isDigit) ? 10 : 16;
        }
        boolean words = text.chars().allMatch(Character::isLetterOrDigit);
        boolean oneCase =
                text.chars().noneMatch(Character::isUpperCase) || text.chars().noneMatch(Character::isLowerCase);
        return words ? oneCase ? 36 : 62 : 90;
    }

    /** Whether the value of an {@code Authorization} header carries it; takes the same time whatever is wrong. */
    boolean isIn(@Nullable String authorization) {
        if (authorization == null || !authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return false;
        }
        byte[] given = authorization.substring(SCHEME.length()).strip().getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(secret, given);
    }

    /** Never the secret, which would end in logs. */
    @Override
    public String toString() {
        return "a token";
    }
}

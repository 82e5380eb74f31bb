package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;
import org.isnad.server.Token;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the token of a server is from. A command line can be read by everybody on the machine, the others cannot. */
final class TokenOptions {

    private static final String VARIABLE = "ISNAD_TOKEN";
    private static final int LONGEST = 4096;
    private static final Set<PosixFilePermission> OTHERS =
            Set.of(PosixFilePermission.GROUP_READ, PosixFilePermission.OTHERS_READ);

    @Option(
            names = "--token",
            paramLabel = "TEXT",
            description = "The token; better in a file or in " + VARIABLE + ", since others see the command line.")
    @Nullable
    String text;

    @Option(
            names = "--token-file",
            paramLabel = "FILE",
            description = "A file with a token that those must send who add articles or are not on this machine.")
    @Nullable
    Path file;

    /**
     * The token; null when there is none.
     *
     * @throws IllegalArgumentException when it could be guessed, or read by others
     */
    @Nullable
    Token token() {
        String variable = System.getenv(VARIABLE);
        if (text != null && file != null) {
            throw new IllegalArgumentException("give --token or --token-file, not both");
        }
        if (file != null) {
            return Token.of(read(file));
        }
        String given = text != null ? text : variable;
        return given == null ? null : Token.of(given);
    }

    private static String read(Path file) {
        try {
            if (Files.getFileStore(file).supportsFileAttributeView("posix")
                    && Files.getPosixFilePermissions(file).stream().anyMatch(OTHERS::contains)) {
                throw new IllegalArgumentException("others can read the token in " + file + "\nchmod 600 " + file);
            }
            if (Files.size(file) > LONGEST) {
                throw new IllegalArgumentException(file + " is too long for a token");
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new IllegalArgumentException("cannot read the token in " + file + "\nMake one: (umask 077; "
                    + "openssl rand -hex 16 > " + file + ")");
        }
    }
}

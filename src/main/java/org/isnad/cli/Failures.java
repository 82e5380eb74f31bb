package org.isnad.cli;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.graph.AuthorityException;
import org.isnad.language.PackException;
import org.isnad.push.PushException;
import org.isnad.server.PortException;
import org.isnad.store.QuadsException;
import org.isnad.store.QueryException;
import org.isnad.store.StoreException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The one place that turns what went wrong into a message and an exit code. */
final class Failures implements IExecutionExceptionHandler, IParameterExceptionHandler {

    private static final int MOST_LINES = 3;
    /** Escape sequences, and what turns the direction of writing. */
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]+");

    private final Console console;

    Failures(Console console) {
        this.console = console;
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
        int code = exitCode(e);
        boolean verbose = command.getCommandSpec().root().userObject() instanceof IsnadCommand root && root.verbose;
        if (code == ExitCode.INTERNAL) {
            console.err().println("isnad: a fault of the program itself; please report it with what follows");
        } else {
            String message = lines(e).limit(MOST_LINES).collect(Collectors.joining("\n  "));
            console.err().println("isnad: " + message);
        }
        if (verbose || code == ExitCode.INTERNAL) {
            e.printStackTrace(console.err());
        }
        return code;
    }

    /** The lines of a message, which may quote anything, without what a terminal would obey. */
    private static Stream<String> lines(Exception e) {
        return String.valueOf(e.getMessage())
                .lines()
                .map(line -> CONTROLS.matcher(line).replaceAll(" "));
    }

    private static int exitCode(Exception e) {
        return switch (e) {
            case CommandException command -> command.exitCode();
            case QueryException query -> ExitCode.INPUT;
            case AuthorityException authority -> ExitCode.INPUT;
            case PackException pack -> ExitCode.INPUT;
            case QuadsException quads -> ExitCode.INPUT;
            case PushException push -> ExitCode.STORE;
            case StoreException store -> ExitCode.STORE;
            case PortException port -> ExitCode.SERVER;
            default -> ExitCode.INTERNAL;
        };
    }

    @Override
    public int handleParseException(ParameterException e, String[] args) {
        console.err().println("isnad: " + lines(e).findFirst().orElse(""));
        if (e instanceof UnmatchedArgumentException unmatched
                && !unmatched.getSuggestions().isEmpty()) {
            console.err().println("  Did you mean: " + String.join(", ", unmatched.getSuggestions()) + "?");
        }
        console.err().println("  See: " + e.getCommandLine().getCommandSpec().qualifiedName() + " --help");
        return ExitCode.USAGE;
    }
}

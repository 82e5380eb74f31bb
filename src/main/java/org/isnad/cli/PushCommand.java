package org.isnad.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.isnad.push.Credentials;
import org.isnad.push.Push;
import org.isnad.push.Target;
import org.isnad.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code isnad push}. */
@Command(
        name = "push",
        mixinStandardHelpOptions = true,
        description = {
            "Sends a store to another by the SPARQL 1.1 Graph Store Protocol, each article whole.",
            "What was sent before and has not changed is not sent again, nor after a push that was broken off.",
            "Credentials are in the environment: ISNAD_PUSH_USER and ISNAD_PUSH_PASSWORD, or ISNAD_PUSH_TOKEN.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  isnad push --dry-run http://127.0.0.1:3030/dataset/data",
            "  isnad push --store july --delete https://example.org/repositories/july/rdf-graphs/service"
        })
final class PushCommand implements Callable<Integer> {

    @Mixin
    StoreOption store;

    @Option(names = "--delete", description = "Remove from the server what was sent and is in the store no more.")
    boolean delete;

    @Option(names = "--again", description = "Send everything, as to a server that was emptied.")
    boolean again;

    @Option(
            names = "--loaded",
            description = "Send nothing, and take it that the server holds all: it was given an export of this store.")
    boolean loaded;

    @Option(names = "--dry-run", description = "Send nothing; tell what would be sent.")
    boolean dryRun;

    @Parameters(paramLabel = "URL", description = "The graph store, without a graph; called, and no other.")
    String url;

    private final Console console;

    PushCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Target target = target();
        Push.Report report;
        try (Store open = Store.open(store.dir);
                Progress progress = Progress.of(console, "sending", "graphs", open.articles())) {
            report = Push.run(
                    open, target, new Push.Options(delete, again, loaded, dryRun), progress::tell, progress::count);
        }
        console.err().println(String.format(
                Locale.ROOT,
                "%d graphs%s sent, %d unchanged, %d removed, %d refused%s",
                report.sent(),
                dryRun ? " would be" : loaded ? " taken as" : "",
                report.unchanged(),
                report.deleted(),
                report.refused(),
                report.left() == 0 ? "" : "; " + report.left() + " more are there that the store lacks (--delete)"));
        return report.refused() == 0 ? ExitCode.OK : ExitCode.FAULTS;
    }

    private Target target() {
        try {
            return Target.of(url, Credentials.of(System::getenv));
        } catch (IllegalArgumentException e) {
            throw new CommandException(ExitCode.USAGE, e.getMessage());
        }
    }
}

package org.isnad.cli;

import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.isnad.store.ClaimReader;
import org.isnad.store.SpeakerReader;
import org.isnad.store.Store;
import org.isnad.store.StoredClaim;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code isnad explain}. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = {
            "Shows an article with its claims marked, and why each was seen.",
            "The marks are [cue] {speaker} <claim>; below the text stand for each claim the rule that saw it,",
            "the speaker, the office or other names by which the speaker was found, and the evidence.",
            "Of a claim, shows its article with this one marked.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  isnad explain 004_0188e2f89b34f350",
            "  isnad explain https://w3id.org/isnad/id/claim/004_0188e2f89b34f350/text-10-20"
        })
final class ExplainCommand implements Callable<Integer> {

    @Mixin
    StoreOption store;

    @Parameters(
            paramLabel = "CLAIM|ARTICLE",
            description = "The id or IRI of an article, or the IRI of a claim or its end.")
    String what;

    private final Console console;

    ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Store open = Store.open(store.dir)) {
            return open.read(() -> explain(new ClaimReader(open), new SpeakerReader(open)));
        }
    }

    private int explain(ClaimReader reader, SpeakerReader speakers) {
        SortedMap<String, Node> articles = reader.articles();
        Node article = articles.get(what);
        Node named = NodeFactory.createURI(what);
        if (article == null && articles.containsValue(named)) {
            article = named;
        }
        List<StoredClaim> claims = article == null
                ? reader.all()
                        .filter(c -> c.iri().equals(what) || c.iri().endsWith("/" + what))
                        .toList()
                : reader.of(article);
        if (article == null && claims.isEmpty()) {
            throw new CommandException(
                    ExitCode.INPUT,
                    "the store has no article or claim '" + what + "'\nAll articles: isnad query articles");
        }
        Node shown = article == null ? NodeFactory.createURI(claims.getFirst().article()) : article;
        new Explanation(console, speakers).print(reader, shown, claims);
        return ExitCode.OK;
    }
}

package org.isnad.cli;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SchemaDO;
import org.isnad.store.ClaimReader;
import org.isnad.store.HeldOffice;
import org.isnad.store.Party;
import org.isnad.store.SpeakerReader;
import org.isnad.store.StoredClaim;
import org.jspecify.annotations.Nullable;

/** Prints an article with its claims marked, and what is known of each. */
final class Explanation {

    private final Console console;
    private final SpeakerReader speakers;
    private final Set<String> told = new HashSet<>();

    Explanation(Console console, SpeakerReader speakers) {
        this.console = console;
        this.speakers = speakers;
    }

    void print(ClaimReader reader, Node article, List<StoredClaim> claims) {
        String outlet = reader.publisher(article);
        String day = reader.text(article, SchemaDO.datePublished.asNode(), "");
        print(article.getURI());
        print((outlet.isEmpty() ? "no outlet" : outlet) + ", " + (day.isEmpty() ? "no date" : day));
        print("");
        field("title", reader.text(article, DCTerms.title.asNode(), ""), claims);
        print("");
        field("text", reader.text(article, SchemaDO.articleBody.asNode(), ""), claims);
        for (int i = 0; i < claims.size(); i++) {
            print("");
            claim(i + 1, claims.get(i));
        }
    }

    private void field(String field, String text, List<StoredClaim> claims) {
        MarkedText marked = new MarkedText(text);
        for (int i = 0; i < claims.size(); i++) {
            if (claims.get(i).field().equals(field)) {
                marked.mark(claims.get(i), i + 1);
            }
        }
        print(marked.toString());
    }

    private void claim(int number, StoredClaim c) {
        print("(" + number + ") " + labels(c.speakers()) + ": " + c.act() + ", "
                + c.mode().toLowerCase(Locale.ROOT)
                + (c.date() == null ? ", undated" : ", " + c.date() + " (" + lower(c.basis()) + ")"));
        line("claim", c.iri());
        line("rule", c.rule() + ", confidence " + c.confidence());
        c.speakers().forEach(this::speaker);
        office(speakers.office(c.iri()));
        line("evidence", c.evidence());
        line("written", c.mention());
        line("role", c.role());
        line("chain", String.join(" < ", c.chain()));
        line("to", c.addressee());
        line("through", c.medium());
        line("places", labels(c.places()));
        line("within", c.within());
        line("echoes", String.join(" ", c.echoes()));
        line("echoed by", String.join(" ", c.echoedBy()));
        line("best echo", c.echoScore());
    }

    /** A speaker, and the first time also which names of other articles are the speaker's. */
    private void speaker(Party speaker) {
        line("speaker", speaker.iri());
        if (told.add(speaker.iri())) {
            speakers.otherNames(speaker.iri())
                    .forEach(name -> line(
                            "also", name.iri() + " (" + name.evidence() + "; confidence " + name.confidence() + ")"));
        }
    }

    private void office(@Nullable HeldOffice office) {
        if (office == null) {
            return;
        }
        line("office", office.label());
        if (office.tenure() != null) {
            String from = office.from() == null ? "" : " from " + office.from();
            String until = office.until() == null ? "" : " until " + office.until();
            line("tenure", office.tenure() + from + until);
        }
    }

    private void line(String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            print("    " + name + " ".repeat(10 - name.length()) + value);
        }
    }

    private static String labels(List<Party> parties) {
        return parties.stream().map(Party::label).collect(Collectors.joining(", "));
    }

    private static String lower(@Nullable String word) {
        return word == null ? "" : word.toLowerCase(Locale.ROOT);
    }

    private void print(String line) {
        console.out().println(line);
    }
}

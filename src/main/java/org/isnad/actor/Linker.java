package org.isnad.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import org.isnad.article.Article;
import org.isnad.attribution.Claim;
import org.isnad.language.Lexicon;
import org.isnad.mention.Known;
import org.isnad.mention.NounPhrases;
import org.isnad.mention.Passage;
import org.isnad.mention.date.Dates;
import org.isnad.text.Span;

/** Links the speakers of an article's claims to actors, and what the claims name to places. */
public final class Linker {

    private final Lexicon lexicon;
    private final Dates dates;
    private final Knowledge knowledge;
    private final NounPhrases phrases;

    /** A linker of articles in the language of {@code lexicon}; it may be shared by any number of threads. */
    public Linker(Lexicon lexicon, Dates dates, Knowledge knowledge, NounPhrases phrases) {
        this.dates = dates;
        this.lexicon = lexicon;
        this.knowledge = knowledge;
        this.phrases = phrases;
    }

    /**
     * One field of an article with its claims.
     *
     * @param field   which
     * @param passage its tokens
     * @param claims  its claims in the order of their cues
     */
    public record Read(Article.Field field, Passage passage, List<Claim> claims) {}

    /** The statements of an article: the title's, then the text's. */
    public List<Statement> link(Article article, Read title, Read text) {
        Cast cast = new Cast(new NameForms(lexicon), knowledge.titles(), holders(article));
        Mentions mentions = new Mentions(phrases);
        mentions.meetAll(text.passage(), cast);
        mentions.meetAll(title.passage(), cast);
        SpeakerResolver resolver = new SpeakerResolver(cast, phrases, lexicon.label("unstated-speaker"));
        ClaimSpeakers speakers =
                new ClaimSpeakers(new Topics(phrases, cast), resolver, new SaidDates(dates, article.day()));
        Places places = new Places(knowledge, List.of(title.passage(), text.passage()));
        Statements statements = new Statements(minter(article, places), knowledge, places, phrases);
        List<Statement> ofText =
                statements(text, speakers, statements, title.claims().size());
        List<Statement> all = new ArrayList<>(statements(title, speakers, statements, 0));
        all.addAll(ofText);
        return all;
    }

    private BiPredicate<Known, Title> holders(Article article) {
        Period day = Period.on(article.day());
        return (known, title) -> knowledge.offices().held(known.id(), Set.of(title), day);
    }

    private static List<Statement> statements(Read read, ClaimSpeakers speakers, Statements statements, int first) {
        Nesting nesting = new Nesting(read.passage().size(), read.claims());
        return statements.of(read, speakers.of(read, nesting), nesting, first);
    }

    /** The outlet that published {@code article}, which names one. */
    public Actor publisher(Article article) {
        return new Minter(article, knowledge, new NameForms(lexicon), null)
                .publisher(Objects.requireNonNull(article.publisher()));
    }

    private Minter minter(Article article, Places places) {
        Actor outlet = article.publisher() == null ? null : knowledge.bodies().named(article.publisher());
        String country = outlet == null ? null : knowledge.bodies().home(outlet);
        String home = Homeland.of(country, places.countries());
        return new Minter(article, knowledge, new NameForms(lexicon), home);
    }

    /** The folded words of a name, without articles, as names are compared. */
    public List<String> words(String name) {
        return new NameForms(lexicon).words(name);
    }

    /** A title as written, under the words by which titles are compared. */
    public Title title(String written) {
        return knowledge.offices().title(written);
    }

    /** Quotations of some length that no claim holds. */
    public static List<Span> unattributed(Read read) {
        return Unattributed.in(read.passage(), read.claims());
    }
}

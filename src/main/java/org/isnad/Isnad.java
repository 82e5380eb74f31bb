package org.isnad;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.actor.Actor;
import org.isnad.actor.Authority;
import org.isnad.actor.Knowledge;
import org.isnad.actor.Linker;
import org.isnad.actor.Reading;
import org.isnad.actor.Statement;
import org.isnad.actor.Title;
import org.isnad.article.Article;
import org.isnad.attribution.Attributor;
import org.isnad.echo.Stems;
import org.isnad.language.LanguagePack;
import org.isnad.language.Lexicon;
import org.isnad.language.Marks;
import org.isnad.link.ActorLinker;
import org.isnad.link.Appearance;
import org.isnad.link.Decision;
import org.isnad.link.Links;
import org.isnad.link.Profile;
import org.isnad.mention.NounPhrases;
import org.isnad.mention.Passage;
import org.isnad.mention.date.Dates;
import org.jspecify.annotations.Nullable;

/** Article in, reading out: the whole pipeline on one page. Immutable; any number of threads may share one. */
public final class Isnad {

    private final Lexicon lexicon;
    private final Marks marks;
    private final Attributor attributor;
    private final Linker linker;
    private final Stems stems;

    private Isnad(LanguagePack pack, Authority authority) {
        this.lexicon = Lexicon.read(pack);
        this.marks = Marks.read(pack);
        Knowledge knowledge = Knowledge.of(authority, pack.language(), lexicon);
        NounPhrases phrases = new NounPhrases(lexicon, knowledge.gazetteer());
        this.attributor = Attributor.of(pack, lexicon, knowledge.gazetteer(), phrases);
        this.linker = new Linker(lexicon, Dates.of(pack, lexicon), knowledge, phrases);
        this.stems = Stems.read(pack, lexicon);
        pack.check();
    }

    /**
     * The reader of articles in one language, with what the authority files know.
     *
     * @throws org.isnad.language.PackException when the language pack has faults
     */
    public static Isnad of(String language, Authority authority) {
        return new Isnad(LanguagePack.load(language), authority);
    }

    /** What {@code article} says that others said. Never throws for any text. */
    public Reading read(Article article) {
        Linker.Read title = field(article, Article.Field.TITLE);
        Linker.Read text = field(article, Article.Field.TEXT);
        List<Statement> statements = linker.link(article, title, text);
        Actor publisher = article.publisher() == null ? null : linker.publisher(article);
        return new Reading(article, publisher, statements, Linker.unattributed(text));
    }

    /**
     * Who is who among the actors of many articles.
     *
     * @param appearances each actor once, as the articles name it
     * @param decisions   what a researcher has decided
     */
    public Links link(Collection<Appearance> appearances, Collection<Decision> decisions) {
        List<Profile> profiles = appearances.stream()
                .map(this::profile)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(Profile::id))
                .toList();
        return actors().link(profiles, decisions);
    }

    /** Tells which names are one actor's. */
    public ActorLinker actors() {
        return new ActorLinker(lexicon);
    }

    /** What is compared of an actor; null for one none of whose names has words. */
    public @Nullable Profile profile(Appearance appearance) {
        List<List<String>> names = appearance.names().stream()
                .sorted()
                .map(linker::words)
                .filter(words -> !words.isEmpty())
                .distinct()
                .toList();
        Set<Title> titles = appearance.roles().stream().map(linker::title).collect(Collectors.toSet());
        return names.isEmpty()
                ? null
                : new Profile(
                        appearance.id(), appearance.kind(), appearance.known(), names, titles, appearance.articles());
    }

    /** Makes the words of what it reads comparable across articles. */
    public Stems stems() {
        return stems;
    }

    private Linker.Read field(Article article, Article.Field field) {
        Passage passage = Passage.of(article.in(field), lexicon, marks);
        return new Linker.Read(field, passage, attributor.claims(passage, field));
    }
}

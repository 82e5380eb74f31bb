package org.isnad;

import java.util.List;
import java.util.Set;
import org.isnad.actor.Authority;
import org.isnad.article.Article;
import org.isnad.attribution.Claim;
import org.isnad.language.LanguagePack;
import org.isnad.language.Lexicon;
import org.isnad.mention.Gazetteer;
import org.isnad.mention.Known;
import org.isnad.mention.NounPhrase;
import org.isnad.mention.NounPhrases;
import org.isnad.mention.Passage;

/** The Arabic pack, read once for all tests, without any authority. */
public final class Arabic {

    public static final ReadPack READ = ReadPack.of("ar");
    public static final LanguagePack PACK = READ.pack();
    public static final Lexicon LEXICON = READ.lexicon();
    public static final Authority NOBODY = Authority.of(List.of(), List.of());
    public static final Isnad ISNAD = Isnad.of("ar", NOBODY);

    private Arabic() {}

    public static Passage passage(String text) {
        return READ.passage(text);
    }

    /** What reads noun phrases where these names are known, given in turn: name, kind, name, kind … */
    public static NounPhrases phrases(Object... namesAndKinds) {
        Gazetteer names = new Gazetteer(LEXICON);
        for (int i = 0; i < namesAndKinds.length; i += 2) {
            String name = (String) namesAndKinds[i];
            names.add(name, new Known(name, (Known.Kind) namesAndKinds[i + 1]));
        }
        return new NounPhrases(LEXICON, names);
    }

    /** The noun phrase that {@code text} begins with; null when it begins with none. */
    public static NounPhrase phrase(String text) {
        return phrases().at(passage(text), 0, passage(text).size(), Set.of());
    }

    /** The claims of a text, before it is known who the speakers are. */
    public static List<Claim> claims(String text) {
        return READ.claims(text, Article.Field.TEXT);
    }

    /** The words of the claims of a text. */
    public static List<String> words(String text) {
        return claims(text).stream().map(claim -> claim.span().in(text)).toList();
    }

    /** The speakers of the claims of a text as written; the empty string where left out. */
    public static List<String> speakers(String text) {
        return claims(text).stream().map(claim -> READ.speaker(claim, text)).toList();
    }

    /** Who handed on the first claim of a text, as written. */
    public static List<String> relays(String text) {
        Passage passage = passage(text);
        return claims(text).getFirst().relays().stream()
                .map(phrase -> passage.string(phrase.from(), phrase.to()))
                .toList();
    }

    /** An article that has nothing but a title and a text. */
    public static Article article(String title, String text) {
        return new Article("a", "ar", title, text, null, null, null, List.of());
    }
}

package org.isnad;

import java.util.List;
import java.util.Set;
import org.isnad.actor.Authority;
import org.isnad.article.Article;
import org.isnad.attribution.Attributor;
import org.isnad.attribution.Claim;
import org.isnad.attribution.Speaker;
import org.isnad.language.LanguagePack;
import org.isnad.language.Lexicon;
import org.isnad.language.Marks;
import org.isnad.mention.Gazetteer;
import org.isnad.mention.Known;
import org.isnad.mention.NounPhrase;
import org.isnad.mention.NounPhrases;
import org.isnad.mention.Passage;

/** The Arabic pack, read once for all tests, without any authority. */
public final class Arabic {

    public static final LanguagePack PACK = LanguagePack.load("ar");
    public static final Lexicon LEXICON = Lexicon.read(PACK);
    public static final Authority NOBODY = new Authority(List.of(), List.of(), List.of(), List.of());
    public static final Isnad ISNAD = Isnad.of("ar", NOBODY);

    private static final Marks MARKS = Marks.read(PACK);
    private static final Gazetteer NO_NAMES = new Gazetteer(LEXICON);
    private static final Attributor ATTRIBUTOR =
            Attributor.of(PACK, LEXICON, NO_NAMES, new NounPhrases(LEXICON, NO_NAMES));

    private Arabic() {}

    public static Passage passage(String text) {
        return Passage.of(text, LEXICON, MARKS);
    }

    /** The noun phrase that {@code text} begins with; null when it begins with none. */
    public static NounPhrase phrase(String text) {
        return phrases().at(passage(text), 0, passage(text).size(), Set.of());
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

    /** The claims of a text, before it is known who the speakers are. */
    public static List<Claim> claims(String text) {
        return ATTRIBUTOR.claims(passage(text), Article.Field.TEXT);
    }

    /** The claims of a headline. */
    public static List<Claim> claimsOfTitle(String title) {
        return ATTRIBUTOR.claims(passage(title), Article.Field.TITLE);
    }

    /** The words of a claim of {@code text}. */
    public static String words(Claim claim, String text) {
        return claim.span().in(text);
    }

    /** The speaker as written at a claim of {@code text}; the empty string when left out. */
    public static String speaker(Claim claim, String text) {
        return switch (claim.speaker()) {
            case Speaker.Overt overt -> passage(text).string(overt.phrase().from(), overt.phrase().to());
            case Speaker.Dropped dropped -> "";
        };
    }

    /** An article that has nothing but a title and a text. */
    public static Article article(String title, String text) {
        return new Article("a", "ar", title, text, null, null, null, List.of());
    }
}

package org.isnad;

import java.util.List;
import org.isnad.article.Article;
import org.isnad.attribution.Attributor;
import org.isnad.attribution.Claim;
import org.isnad.attribution.Rule;
import org.isnad.attribution.RuleReader;
import org.isnad.attribution.Speaker;
import org.isnad.language.LanguagePack;
import org.isnad.language.Lexicon;
import org.isnad.language.Marks;
import org.isnad.mention.Gazetteer;
import org.isnad.mention.NounPhrases;
import org.isnad.mention.Passage;

/** A language pack with all that reads sentences by it, without any authority. */
public record ReadPack(LanguagePack pack, Lexicon lexicon, Marks marks, Attributor attributor) {

    public static ReadPack of(String language) {
        LanguagePack pack = LanguagePack.load(language);
        Lexicon lexicon = Lexicon.read(pack);
        Gazetteer noNames = new Gazetteer(lexicon);
        Attributor attributor = Attributor.of(pack, lexicon, noNames, new NounPhrases(lexicon, noNames));
        Marks marks = Marks.read(pack);
        pack.check();
        return new ReadPack(pack, lexicon, marks, attributor);
    }

    public List<Rule> rules() {
        return RuleReader.read(pack);
    }

    public Passage passage(String text) {
        return Passage.of(text, lexicon, marks);
    }

    /** The claims of one field, before it is known who the speakers are. */
    public List<Claim> claims(String text, Article.Field field) {
        return attributor.claims(passage(text), field);
    }

    /** The speaker as written at a claim of {@code text}; the empty string when left out. */
    public String speaker(Claim claim, String text) {
        return switch (claim.speaker()) {
            case Speaker.Overt overt ->
                passage(text).string(overt.phrase().from(), overt.phrase().to());
            case Speaker.Dropped dropped -> "";
        };
    }

    /** The cue as written at a claim of {@code text}. */
    public String cue(Claim claim, String text) {
        return passage(text).string(claim.cue().from(), claim.cue().to());
    }

    /** The name of the language, which names the tests. */
    @Override
    public String toString() {
        return pack.language();
    }
}

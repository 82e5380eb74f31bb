package org.isnad.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.language.LanguagePack;
import org.isnad.language.Lexicon;
import org.junit.jupiter.api.Test;

class KnowledgeTest {

    private static final Actor OUTLET = new Actor(
            Actor.Kind.ORGANIZATION,
            "organization/the-daily",
            List.of(new Name("صحيفة اليومية", "ar"), new Name("thedaily", "en")),
            true);

    private final Knowledge knowledge = Knowledge.of(
            new Authority(List.of(OUTLET), List.of(), List.of(), List.of()),
            "ar",
            Lexicon.read(LanguagePack.load("ar")));

    @Test
    void findsAnOutletByItsDomain() {
        assertThat(knowledge.body("TheDaily")).isEqualTo(OUTLET);
    }

    @Test
    void findsAnOutletByAnotherSpellingOfItsName() {
        assertThat(knowledge.body("صحيفه اليوميه")).isEqualTo(OUTLET);
    }

    @Test
    void doesNotKnowAnOutletThatNoFileNames() {
        assertThat(knowledge.body("صحيفة أخرى")).isNull();
    }
}

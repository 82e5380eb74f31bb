package org.isnad.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.language.LanguagePack;
import org.isnad.language.Lexicon;
import org.junit.jupiter.api.Test;

class KnowledgeTest {

    private static final Actor OUTLET = Actor.known(
            Actor.Kind.ORGANIZATION,
            "organization/the-daily",
            List.of(new Name("صحيفة اليومية", "ar"), new Name("thedaily", "en")));

    private final Knowledge knowledge =
            Knowledge.of(Authority.of(List.of(OUTLET), List.of()), "ar", Lexicon.read(LanguagePack.load("ar")));

    @Test
    void findsAnOutletByItsDomain() {
        assertThat(knowledge.bodies().named("TheDaily")).isEqualTo(OUTLET);
    }

    @Test
    void findsAnOutletByAnotherSpellingOfItsName() {
        assertThat(knowledge.bodies().named("صحيفه اليوميه")).isEqualTo(OUTLET);
    }

    @Test
    void doesNotKnowAnOutletThatNoFileNames() {
        assertThat(knowledge.bodies().named("صحيفة أخرى")).isNull();
    }
}

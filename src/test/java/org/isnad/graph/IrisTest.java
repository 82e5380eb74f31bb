package org.isnad.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIx;
import org.isnad.article.Article;
import org.isnad.text.Span;
import org.junit.jupiter.api.Test;

class IrisTest {

    private static final List<String> HARD = List.of(
            "a", "مقال 1", "../x", "..", "a/b", "a#2", "a%2Fb", "1+1=2", "<\"'>", "قَال", "\u212B", "😀", "\n",
            "a:b?c&d");

    private final Iris iris = Iris.standard();

    @Test
    void lettersAndDigitsOfAnyScriptStay() {
        assertThat(iris.article("خبر-٣").getURI()).isEqualTo(Iris.DEFAULT_BASE + "article/خبر-٣");
    }

    @Test
    void theRestIsPercentEncoded() {
        assertThat(iris.article("a b/c#2").getURI()).isEqualTo(Iris.DEFAULT_BASE + "article/a%20b%2Fc%232");
    }

    @Test
    void claimsAreNamedByTheirWordsWhateverTheLocale() {
        Node claim = iris.claim("a", Article.Field.TITLE, new Span(10, 25), 1);
        assertThat(claim.getURI()).isEqualTo(Iris.DEFAULT_BASE + "claim/a/title-10-25");
        assertThat(iris.claim("a", Article.Field.TEXT, new Span(10, 25), 2).getURI())
                .isEqualTo(Iris.DEFAULT_BASE + "claim/a/text-10-25-2");
        assertThat(iris.link(claim, 1).getURI()).isEqualTo(claim.getURI() + "/chain/1");
    }

    @Test
    void namesAreSoundAndStayAsTheyAreWhenResolved() {
        for (String id : HARD) {
            String name = iris.article(id).getURI();
            assertThat(IRIx.create(name).hasViolations()).as(name).isFalse();
            assertThat(IRIx.create("http://example.org/").resolve(name).str()).isEqualTo(name);
        }
    }

    @Test
    void differentIdsHaveDifferentNames() {
        assertThat(HARD.stream().map(iris::article).distinct()).hasSameSizeAs(HARD);
    }

    @Test
    void theIdOfAThingCanBeReadBack() {
        for (String id : HARD) {
            assertThat(iris.id(iris.thing("person/" + id))).isEqualTo("person/" + id);
        }
        assertThat(iris.id(NodeFactory.createURI("http://example.org/person/x")))
                .isNull();
    }

    @Test
    void aBaseEndsWhereAPathCanBegin() {
        assertThatThrownBy(() -> new Iris("http://example.org/x")).isInstanceOf(IllegalArgumentException.class);
    }
}

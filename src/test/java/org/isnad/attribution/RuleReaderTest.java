package org.isnad.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.isnad.language.LanguagePack;
import org.isnad.language.PackException;
import org.junit.jupiter.api.Test;

/** The pack {@code xx-rules} holds a file of rules with one of each fault. */
class RuleReaderTest {

    @Test
    void tellsEveryFaultOfAPackWithItsLine() {
        LanguagePack pack = LanguagePack.load("xx-rules");
        RuleReader.read(pack);
        assertThatThrownBy(pack::check)
                .isInstanceOf(PackException.class)
                .hasMessageContaining("claims.rules:1: 'leader' outside a rule")
                .hasMessageContaining("claims.rules:3: rule 'only-positive' needs a positive and a negative example")
                .hasMessageContaining("claims.rules:7: rule 'only-negative' needs a positive and a negative example")
                .hasMessageContaining("claims.rules:11: rule 'no-example' needs a positive and a negative example")
                .hasMessageContaining("claims.rules:13: unknown shape 'round'")
                .hasMessageContaining("claims.rules:14: unknown confidence 'high'")
                .hasMessageContaining("claims.rules:15: unknown key 'colour'")
                .hasMessageContaining("claims.rules:16: no tab after the key")
                .hasMessageContaining("'xx-rules' has 8 fault(s)");
    }

    @Test
    void keepsTheOrderOfTheFile() {
        List<Rule> rules = RuleReader.read(LanguagePack.load("xx-rules"));
        assertThat(rules).extracting(Rule::name).containsExactly("only-positive", "only-negative", "no-example");
    }

    @Test
    void missesAFileThatIsNotThere() {
        LanguagePack pack = LanguagePack.load("xx-nothing");
        assertThat(RuleReader.read(pack)).isEmpty();
        assertThatThrownBy(pack::check).hasMessageContainingAll("claims.rules", "missing");
    }
}

package org.isnad.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.isnad.Arabic;
import org.isnad.attribution.Claim;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The answers are those of comparing every claim with every other. */
class NestingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "قال النائب عادل الشامي إن وزير المالية أكد أن الموازنة ستقر.",
                "قال عادل الشامي إن سالم الدباغ أكد أن نادية حمدان قالت إن الدواء كاف. وقال الوزير إن الجسر آمن.",
                "«لم نتلق أي طلب حتى الآن»، قال الوزير. وأكد النائب أن المصدر قال: «الطريق إلى الجسر مفتوح».",
                "وصل القطار."
            })
    void isWhatComparingAllPairsTells(String text) {
        List<Claim> claims = new ArrayList<>(Arabic.claims(text));
        Nesting nesting = new Nesting(Arabic.passage(text).size(), claims);
        for (Claim claim : claims) {
            assertThat(nesting.isInside(claim))
                    .isEqualTo(claims.stream().anyMatch(other -> other != claim && other.tells(claim)));
            assertThat(nesting.holdsAnother(claim))
                    .isEqualTo(claims.stream().anyMatch(other -> other != claim && claim.tells(other)));
        }
        claims.sort((one, other) -> one.span().compareTo(other.span()));
        int[] outers = new int[claims.size()];
        for (int i = 0; i < outers.length; i++) {
            outers[i] = lastAround(claims, i);
        }
        assertThat(Nesting.outers(claims)).isEqualTo(outers);
    }

    private static int lastAround(List<Claim> claims, int inner) {
        int last = -1;
        for (int i = 0; i < claims.size(); i++) {
            boolean around = i != inner
                    && claims.get(i).span().covers(claims.get(inner).span())
                    && claims.get(i).tells(claims.get(inner));
            last = around ? i : last;
        }
        return last;
    }
}

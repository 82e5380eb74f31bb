package org.isnad.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.Arabic;
import org.isnad.mention.Passage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the subject of a word of saying stands. */
class SubjectsTest {

    private static List<String> others(String text) {
        Passage passage = Arabic.passage(text);
        return Arabic.claims(text).getFirst().speaker() instanceof Speaker.Overt overt
                ? overt.others().stream()
                        .map(phrase -> passage.string(phrase.from(), phrase.to()))
                        .toList()
                : List.of("nobody speaks");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            قال أمس مدير المرفأ إن الجسر آمن                             | مدير المرفأ
            قال لـ«الساحل» مدير المرفأ إن الجسر آمن                      | مدير المرفأ
            مدير المرفأ في مدينة بعيدة قال إن الجسر آمن                  | مدير المرفأ
            المدرب الذي تولى المهمة في حزيران، قال إن الفريق جاهز        | المدرب
            المدير، الذي عاد من السفر أمس، أكد أن المصنع يعمل            | المدير
            جاء في التقرير السنوي أن الجسر آمن                           | التقرير السنوي
            تضمن التقرير السنوي أن الجسر آمن                             | التقرير السنوي
            ووفقا لمصادر طبية أكدت أن الدواء كاف                         | لمصادر طبية
            وصدر أمس التقرير الذي جاء فيه أن الجسر آمن                   | التقرير
            رأى أحدهم أن الجسر آمن                                       | أحدهم
            صدر أمس التقرير الذي أكد أن الأسعار ارتفعت                   | التقرير
            """)
    void itMayStandAfterTheVerbOrBefore(String text, String speaker) {
        assertThat(Arabic.speakers(text)).containsExactly(speaker);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            قال لـ«الساحل» أمس إن الجسر آمن
            المدرب الذي تولى المهمة في حزيران قال إن الفريق جاهز
            رئيس البلدية زار المصنع الذي نشرت إدارته بيانا قالت فيه إن المصنع يعمل
            عاد المدير إلى القاعة ثم قال إن المصنع يعمل
            """)
    void whereNothingTellsItTheVerbLeavesItOut(String text) {
        assertThat(Arabic.speakers(text)).containsExactly("");
    }

    @Test
    void severalMaySpeakTogether() {
        assertThat(others("أكد وزير النقل سالم الدباغ ورئيس البلدية نادر حمدان أن الجسر آمن"))
                .containsExactly("رئيس البلدية نادر حمدان");
        assertThat(others("أعلنت وزارة الصحة ونقابة الأطباء ووزارة التعليم أن اللقاح آمن"))
                .containsExactly("نقابة الأطباء", "وزارة التعليم");
    }

    @Test
    void whoeverDoesNotSpeakIsNotJoined() {
        assertThat(others("أكد الوزير سالم الدباغ والجسر أن الطريق آمن")).isEmpty();
        assertThat(others("أكد وزير النقل سالم الدباغ أن الجسر آمن وأعلنت النقابة أن العمل مستمر"))
                .isEmpty();
    }
}

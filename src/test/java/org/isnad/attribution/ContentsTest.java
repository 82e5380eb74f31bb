package org.isnad.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.Arabic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the words said begin and end, and whose words they are. */
class ContentsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            قال الوزير إن الجسر آمن.                                     | الجسر آمن
            قال الوزير إن الجسر (الذي بني قديما) آمن.                    | الجسر (الذي بني قديما) آمن
            قال الوزير إن الجسر آمن، بينما غادر الناس.                   | الجسر آمن، بينما غادر الناس
            حذر الوزير من انهيار الجسر، بينما غادر الناس.                | انهيار الجسر
            وقال الوزير الخميس الماضي في تصريح لإذاعة محلية إن الجسر آمن | الجسر آمن
            أعلن الوزير أمس، في ختام زيارته، أن الجسر آمن                | الجسر آمن
            قال الوزير أن إن الجسر آمن                                   | الجسر آمن
            أعلن المدير أنه سيغادر منصبه                                 | سيغادر منصبه
            أعلنت الوزارة، في بيان لها أمس، إلغاء الرسوم القديمة         | إلغاء الرسوم القديمة
            طلب النواب من سالم الدباغ توضيح القرار الجديد                | توضيح القرار الجديد
            شرح الوزير كيف بني الجسر القديم                              | كيف بني الجسر القديم
            رفضت الوزارة رسميا التدخل في العمل                           | التدخل في العمل
            """)
    void indirectSpeechIsWhatTheComplementizerLeadsTo(String text, String words) {
        assertThat(Arabic.words(text)).containsExactly(words);
        assertThat(Arabic.claims(text)).extracting(Claim::mode).containsExactly(Mode.INDIRECT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            قال الوزير: "الجسر آمن. وسيفتح غدا."       | الجسر آمن. وسيفتح غدا
            قال الوزير إن «الجسر آمن تماما».           | الجسر آمن تماما
            قال الوزير: لن نغلق الجسر.                 | لن نغلق الجسر
            """)
    void directSpeechIsAllThatTheMarksHold(String text, String words) {
        assertThat(Arabic.words(text)).containsExactly(words);
        assertThat(Arabic.claims(text)).extracting(Claim::mode).containsExactly(Mode.DIRECT);
    }

    @Test
    void quotedWordsInIndirectSpeechAreMixed() {
        String text = "قال الوزير إن \"الجسر آمن تماما\" وإن الطريق مفتوح";
        assertThat(Arabic.words(text)).containsExactly("\"الجسر آمن تماما\" وإن الطريق مفتوح");
        assertThat(Arabic.claims(text)).extracting(Claim::mode).containsExactly(Mode.MIXED);
    }

    @Test
    void aPrepositionWrittenTogetherIsNoPartOfTheWords() {
        assertThat(Arabic.words("ندد الوزير باستهداف الجسر القديم")).isEqualTo(List.of("استهداف الجسر القديم"));
    }

    @Test
    void aFeelingLeadsToWhatItIsAbout() {
        assertThat(Arabic.words("أعرب الوزير عن قلقه من انهيار الجسر")).containsExactly("انهيار الجسر");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            «لن نتراجع أبدا عن القرار»، قال الوزير     | لن نتراجع أبدا عن القرار
            "هذا ظلم كبير جدا"، هذا ما قاله النائب     | هذا ظلم كبير جدا
            """)
    void speechMayStandBeforeItsSpeaker(String text, String words) {
        assertThat(Arabic.words(text)).containsExactly(words);
        assertThat(Arabic.claims(text)).extracting(claim -> claim.rule().name()).containsExactly("quoted-first");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "لم يقل الوزير إن الجسر آمن",
                "من المقرر أن يعلن الوزير النتائج",
                "قال الوزير كلمته ثم غادر",
                "يقال إن الجسر آمن",
                "افتتح المعرض أمس وزاره آلاف القراء",
                "قال: \"",
                "قال الوزير:",
                "قال الوزير إن",
                "أكد"
            })
    void whatIsNotSaidIsNoClaim(String text) {
        assertThat(Arabic.claims(text)).isEmpty();
    }
}

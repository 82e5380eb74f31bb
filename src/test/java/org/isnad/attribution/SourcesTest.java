package org.isnad.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.Arabic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom adverbials of source name, and which words are theirs. */
class SourcesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            وبحسب المرصد، بلغت قوة الهزة ثلاث درجات                    | المرصد            | بلغت قوة الهزة ثلاث درجات
            وبحسب معجم القرية القديم، فإن البئر حفرت قبل قرن           | معجم القرية القديم | البئر حفرت قبل قرن
            بحسب ما قالته مديرة المتحف، سيعرض التمثال في الربيع        | مديرة المتحف      | سيعرض التمثال في الربيع
            بحسب ما قالته عنه مديرة المتحف، سيعرض التمثال في الربيع    | مديرة المتحف      | سيعرض التمثال في الربيع
            غادر بعض السكان بيوتهم ليلا، وفق شهود عيان                 | شهود عيان         | غادر بعض السكان بيوتهم ليلا
            """)
    void aSourceSpeaksTheClauseBesideIt(String text, String speaker, String words) {
        assertThat(Arabic.speakers(text)).containsExactly(speaker);
        assertThat(Arabic.words(text)).containsExactly(words);
    }

    @Test
    void aSourceAfterItsClauseMayBeFollowedByAnothersWords() {
        String text = "أغلقت البلدية السوق القديم، وفق شهود عيان، وقال النائب إن القرار ظالم";
        assertThat(Arabic.speakers(text)).containsExactly("شهود عيان", "النائب");
        assertThat(Arabic.words(text)).containsExactly("أغلقت البلدية السوق القديم", "القرار ظالم");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "أغلقت البلدية السوق القديم، وفق شهود عيان، وعاد التجار إلى بيوتهم",
                "وبحسب معجم القرية القديم، حفرت البئر قبل قرن",
                "سارت الرحلة وفق الجدول المعلن أمس"
            })
    void whereItIsDoubtfulWhoSpeaksOrWhatNothingIsClaimed(String text) {
        assertThat(Arabic.claims(text)).isEmpty();
    }
}

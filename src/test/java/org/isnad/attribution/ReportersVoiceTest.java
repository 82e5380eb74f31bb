package org.isnad.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.Arabic;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where an article goes on about its speaker. */
class ReportersVoiceTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            قال الوزير إن الجسر آمن، في إشارة إلى حادث الأمس             | الجسر آمن
            قال الوزير إن الجسر آمن، مستعرضا في كلمته                    | الجسر آمن
            قال الوزير إن الجسر آمن.. وعن الطريق لم يتحدث                | الجسر آمن
            قال الوزير إن الجسر آمن، لكنه أبدى قلقه                      | الجسر آمن
            قال الوزير إن الجسر آمن، في الشتاء والصيف                    | الجسر آمن، في الشتاء والصيف
            قال الوزير إن الجسر آمن، لكنه ضيق                            | الجسر آمن، لكنه ضيق
            قال الوزير إن الجسر آمن، حسب قوله، في الصيف والشتاء          | الجسر آمن، حسب قوله، في الصيف والشتاء
            """)
    void endsTheWordsSaid(String text, String words) {
        assertThat(Arabic.words(text)).first().isEqualTo(words);
    }
}

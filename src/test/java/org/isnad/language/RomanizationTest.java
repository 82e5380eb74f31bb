package org.isnad.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Spellings of one name in two scripts have one sound, and those of two names have not. */
class RomanizationTest {

    private static final LanguagePack PACK = LanguagePack.load("ar");
    private static final Romanization ROMANIZATION = Romanization.read(PACK);

    @ParameterizedTest
    @CsvSource({
        "فؤاد حسين, Fuad Hussein",
        "فؤاد حسين, Fouad Hussain",
        "حيدر العبادي, Haider al-Abadi",
        "حيدر العبادي, Haydar Abadi",
        "عبد اللطيف رشيد, Abdul Latif Rashid",
        "عبداللطيف رشيد, Abdullatif Rasheed",
        "محمد شياع السوداني, Muhammad Shia' as Sudani",
        "محمد شياع السوداني, Mohammed Shiya Al Sudani",
        "خالد المشنوق, Khaled El-Machnouk",
        "فاطمة الصيفي, Fatimah al-Saifi",
        "يوسف القرضاوي, Yousuf Qaradawi",
        "سيرغي لافروف, Sergei Lavrov",
        "سيرجي لافروف, Sergey Lavrov",
        "قاسم الأعرجي, Qasim al-Araji",
        "عبد الله غول, Abdullah Gül",
    })
    void spellingsOfOneName(String arabic, String latin) {
        assertThat(ROMANIZATION.sound(latin)).isNotEmpty().isEqualTo(ROMANIZATION.sound(arabic));
    }

    @Test
    void theTableHasNoFaults() {
        assertThatCode(PACK::check).doesNotThrowAnyException();
        assertThat(ROMANIZATION.sound("فؤاد")).isNotEmpty();
    }

    @Test
    void articlesAndSilentLettersAreThoseOfTheTable() {
        Romanization toy = Romanization.read(LanguagePack.load("xx"));
        assertThat(toy.sound("the-bah")).isEqualTo("b");
        assertThat(toy.sound("hab")).isEqualTo("hb");
    }

    @ParameterizedTest
    @CsvSource({"فؤاد حسين, Fuad Masum", "حيدر العبادي, Haider al-Amiri", "خالد حسن, Khalid Hasan Ali"})
    void twoNames(String arabic, String latin) {
        assertThat(ROMANIZATION.sound(latin)).isNotEqualTo(ROMANIZATION.sound(arabic));
    }
}

package org.isnad.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.ReadPack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Why two names are, or are not, one person's. */
class PersonNamesTest {

    private static final ReadPack PACK = ReadPack.of("ar");
    private static final NameForms FORMS = new NameForms(PACK.lexicon());
    private static final PersonNames NAMES = new PersonNames(PACK.lexicon());

    @Test
    void theFamilyNameIsTheLastWordOrTheLastCompound() {
        assertThat(FORMS.beforeLast("وزير النقل الهاجري")).isEqualTo("وزير النقل");
        assertThat(FORMS.beforeLast("وزير النقل عبد الله")).isEqualTo("وزير النقل");
        assertThat(FORMS.beforeLast("الهاجري")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "عبد العزيز الشامي, عبدالعزيز الشامي, SAME",
        "أحمد الزياني, احمد الزيانى, SAME",
        "سعد بن محمد الهاجري, سعد محمد الهاجري, PARTICLE",
        "سعد محمد الهاجري, سعد الهاجري, SHORTENED",
        "محمد بن راشد, محمد راشد, SHORTENED",
        "فيديريكا موغيريني, فيدريكا موجيريني, FOREIGN_LETTERS",
        "سيرغي لافروف, سيرجي لافروف, FOREIGN_LETTERS",
        "دونالد ترامب, دونالد ترمب, FOREIGN_LETTERS",
        "نيكولاي ملادينوف, نيكولاي ملاديونف, FOREIGN_LETTERS",
        "خالد الطريفي, خالد الطريقي, MISSPELLED",
    })
    void saysWhyTheyMayBeOne(String one, String other, Likeness likeness) {
        assertThat(NAMES.likeness(FORMS.words(one), FORMS.words(other))).isEqualTo(likeness);
        assertThat(NAMES.likeness(FORMS.words(other), FORMS.words(one))).isEqualTo(likeness);
    }

    @ParameterizedTest
    @CsvSource({
        "حامد العمري, حمد العمري",
        "محمد القرني, محمود القرني",
        "سالم الفهد, سليم الفهد",
        "جون كيري, جون بولتون",
        "علي الشامي, الشامي",
        "أحمد سعيد خالد, سعيد خالد",
        "بول ري, بول رو",
    })
    void namesOfTwoPeopleAreNotAlike(String one, String other) {
        assertThat(NAMES.likeness(FORMS.words(one), FORMS.words(other))).isNull();
    }

    @Test
    void aNameOfGivenNamesAloneIsMany() {
        assertThat(NAMES.isPatronymic(FORMS.words("محمد بن عبد الرحمن"))).isTrue();
        assertThat(NAMES.isPatronymic(FORMS.words("محمد بن عبد الرحمن آل ثاني")))
                .isFalse();
    }
}

package org.isnad.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.article.Collected.PROSE;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageDumpTest {

    private static final List<Article> SEEDS = Collected.of(Path.of("seeds")).articles();

    @TempDir
    Path folder;

    @Test
    void findsSevenArticlesInTheFiveSeeds() {
        assertThat(SEEDS)
                .extracting(Article::id)
                .containsExactly(
                        "000_38a6323896d5a39a",
                        "000_38a6323896d5a39a#2",
                        "001_47cb4c4bbe0ab0cd",
                        "002_7f62735d1588f155",
                        "003_0ed8a41ce2bd1616",
                        "003_0ed8a41ce2bd1616#2",
                        "004_0188e2f89b34f350");
    }

    @Test
    void findsTheTitles() {
        assertThat(SEEDS)
                .extracting(Article::title)
                .containsExactly(
                        "بغداد اليوم تتقصى.. عتاة إرهابي داعش خارج السجون: أعادوا الزخم في 7 مناطق سورية",
                        "نائب إطاري: سوريا ما زالت تحت “الرصد الحكومي”",
                        "العراق يعبر عن مخاوفه من قدرة داعش على إعادة تنظيم صفوفه بعد سقوط الأسد",
                        "خاص- اعتراض رسائل بين قيادات داعش يكشف خطة التنظيم في سوريا",
                        "واشنطن: نحاول منع داعش من الانتشار مجدداً في المنطقة",
                        "سوريا: مقتل قيادي في تنظيم داعش واثنين مرافقين بعملية أمنية",
                        "تحركات داعش بعد سقوط الأسد تثير المخاوف في العراق.. لماذا؟");
    }

    @Test
    void findsThePublisherWhereThePageTellsIt() {
        assertThat(SEEDS)
                .extracting(Article::publisher)
                .containsExactly("بغداد اليوم", "شبكة أخبار العراق", null, "إرم نيوز", "الأمصار", "الأمصار", "حفريات");
    }

    @Test
    void findsTheDateWhereThePageTellsIt() {
        assertThat(SEEDS)
                .extracting(Article::published)
                .containsExactly(
                        LocalDate.of(2025, 1, 2),
                        LocalDateTime.of(2025, 3, 6, 13, 45),
                        null,
                        LocalDateTime.of(2025, 2, 11, 8, 17),
                        null,
                        null,
                        LocalDate.of(2024, 12, 22));
    }

    @Test
    void beginsAndEndsWithTheArticlesOwnSentences() {
        assertThat(SEEDS.get(0).text()).startsWith("كشفت مصادر مطلعة").endsWith("وخطوط المواجهة.");
        assertThat(SEEDS.get(1).text()).startsWith("قال النائب الإطاري").endsWith("لأي طرف سياسي خارجي.");
        assertThat(SEEDS.get(3).text()).startsWith("كشف").endsWith("للتحالف الدولي في سوريا.");
        assertThat(SEEDS.get(4).text()).startsWith("أكد مبعوث واشنطن").endsWith("بقيادة الولايات المتحدة.");
        assertThat(SEEDS.get(6).text()).startsWith("اُثيرت المخاوف").endsWith("والاستخبارية المكثفة\".");
    }

    @Test
    void dropsHeadlinesOfOtherArticlesAndTweets() {
        assertThat(SEEDS.get(2).text())
                .doesNotContain("اعتقال قيادي بارز", "شبح داعش", "بايدن يعلق", "pic.twitter", "Iraqimofa");
        assertThat(SEEDS.get(2).text().lines()).hasSize(15);
        assertThat(SEEDS.get(3).text()).doesNotContain("أخبار ذات علاقة", "خزان داعش", "كيف تخطط إيران", "logo");
        assertThat(SEEDS.get(3).text().lines()).hasSize(17);
    }

    @Test
    void readsAPageOfAnotherOutlet() {
        Article article = Collected.of(Collected.resource("menus.txt")).article();

        assertThat(article.title()).isEqualTo("وزير الزراعة يفتتح سدا جديدا في وادي النخيل");
        assertThat(article.publisher()).isEqualTo("صوت الوادي");
        assertThat(article.published()).isEqualTo(LocalDateTime.of(2025, 3, 12, 21, 5));
        assertThat(article.authors()).containsExactly("سالم الحربي");
        assertThat(article.text().lines())
                .containsExactly(
                        "افتتح وزير الزراعة مروان الصالح، اليوم الأربعاء، سدا جديدا في وادي النخيل بعد ثلاثة أعوام من العمل.",
                        "وقال الصالح إن \"السد سيروي عشرة آلاف دونم\".",
                        "أثر السد",
                        "* نقطة أولى من الخطة",
                        "وأضاف أن العمل سيبدأ في قناة الري الشهر المقبل",
                        "وقدر مهندسون كلفة المشروع بنحو ثلاثين مليون دينار.");
    }

    @Test
    void keepsEveryCharacterOfAParagraph() {
        String odd = "قـال  الوزيرُ : « نعـم » ، ثم  صمت طويلا\u200F أمام الحاضرين في القاعة.";
        assertThat(Collected.of(folder, "a.txt", "  " + odd + " \r\n").article().text())
                .isEqualTo(odd);
    }

    @Test
    void readsASecondArticleOnlyWithItsOwnHeadlineOverIt() {
        String own = "اقرأ أيضا\nوزير الري يفتتح محطة المياه في المدينة\n"
                + "افتتح وزير الري محطة المياه الجديدة في شرق المدينة.";
        String other = "اقرأ أيضا\nمنتخب الكرة يعود من رحلته\nويتوقع خبراء الطقس أمطارا أخرى في الأيام المقبلة.";

        assertThat(Collected.of(folder, "a.txt", PROSE + "\n" + own).articles()).hasSize(2);
        assertThat(Collected.of(folder, "b.txt", PROSE + "\n" + other).article().text())
                .doesNotContain("منتخب");
    }

    @Test
    void endsBeforeTheCommentForm() {
        String page = PROSE + "\nاترك تعليقا\nهذا خبر جميل جدا وأنا سعيد به كثيرا يا سادة.";
        assertThat(Collected.of(folder, "a.txt", page).article().text()).isEqualTo(PROSE);
    }
}

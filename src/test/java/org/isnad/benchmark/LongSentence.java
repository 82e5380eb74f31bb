package org.isnad.benchmark;

import java.util.List;
import org.isnad.article.Article;

/** One sentence of any length: the same words over and over, without a full stop. */
enum LongSentence {
    /** Reporting verbs, participles and sources all along. */
    CLAIMS("claims", "وقال مدير المرفأ سالم الدباغ في بيان إن الجسر آمن مؤكدا أن العمل يجري بحسب خبراء "),
    /** The same with a quotation in each. */
    QUOTATIONS("quotations", "وأضاف الدباغ أن \"الجسر الجديد آمن\" مشيرا إلى \"عبور مئة شاحنة\" في اليوم الأول "),
    /** A quotation that is never closed. */
    OPEN_QUOTATION("quotation never closed", "وأضاف الدباغ \" أن الجسر الجديد « آمن في اليوم الأول "),
    /** Nothing that anybody said. */
    NARRATIVE("narrative", "ثم عبر مئة رجل مع أبناء القرية من شرق النهر إلى غربه في يوم بارد وطويل ");

    private final String title;
    private final String words;

    LongSentence(String title, String words) {
        this.title = title;
        this.words = words;
    }

    String title() {
        return title;
    }

    /** An article that is this sentence alone, {@code count} words long or a little more. */
    Article article(int count) {
        int times = Math.ceilDiv(count, words.split(" ").length);
        return new Article("sentence", "ar", "", words.repeat(times), null, null, null, List.of());
    }
}

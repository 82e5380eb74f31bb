package org.isnad.article;

import java.util.IllformedLocaleException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What records and pages say of their language, as a BCP 47 tag. */
final class LanguageTag {

    private LanguageTag() {}

    /** The tag that {@code said} is, such as {@code ar-EG} of {@code ar_EG}; {@code otherwise} when it is none. */
    static String of(@Nullable String said, String otherwise) {
        if (said == null) {
            return otherwise;
        }
        try {
            Locale locale = new Locale.Builder()
                    .setLanguageTag(said.strip().replace('_', '-'))
                    .build();
            boolean isCode =
                    locale.getLanguage().length() == 2 || locale.getLanguage().length() == 3;
            return isCode && !"und".equals(locale.getLanguage()) ? locale.toLanguageTag() : otherwise;
        } catch (IllformedLocaleException e) {
            return otherwise;
        }
    }
}

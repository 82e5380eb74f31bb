package org.isnad.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;

/** Made-up articles in any number; the same in every run. */
final class Corpus {

    private static final String[] NAMES = {"هاني البدري", "سالم الدباغ", "هدى منصور", "عماد الكاظم", "زياد النعيمي"};
    private static final String[] TITLES = {"وزير الري", "مدير المرفأ", "محافظ الساحل", "النائب", "الناطق باسم الشرطة"};
    private static final String[] CUES = {"قال", "أكد", "أعلن", "أوضح", "كشف"};
    private static final String[] THINGS = {"الجسر", "السد", "المرفأ", "الطريق", "المستشفى", "السوق", "المطار"};
    private static final String[] PLACES = {"الموصل", "بغداد", "حلب", "دمشق", "البصرة", "القاهرة"};

    private Corpus() {}

    /**
     * Writes articles, one a line.
     *
     * @param version another gives every third article another text
     */
    static Path write(Path file, int articles, int version) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < articles; i++) {
            lines.append(line(i, i % 3 == 0 ? version : 1)).append('\n');
        }
        return Files.writeString(file, lines);
    }

    private static String line(int number, int version) {
        SplittableRandom random = new SplittableRandom(number * 31L + version);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            text.append(sentence(random)).append("\\n");
        }
        return "{\"id\": \"a" + number + "\", \"title\": \"خبر " + number + "\", \"date\": \"2025-01-"
                + (10 + number % 20) + "\", \"source\": \"بريد الساحل\", \"text\": \"" + text + "\"}";
    }

    private static String sentence(SplittableRandom random) {
        return any(CUES, random) + " " + any(TITLES, random) + " " + any(NAMES, random) + " إن " + any(THINGS, random)
                + " في " + any(PLACES, random) + " آمن منذ " + random.nextInt(2, 900) + " يوما وإن " + any(THINGS, random)
                + " يفتح بعد " + random.nextInt(2, 900) + " ساعة.";
    }

    private static String any(String[] words, SplittableRandom random) {
        return words[random.nextInt(words.length)];
    }
}

package ir.peyvand.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;

/**
 * What questions are drawn from.
 *
 * @param words as often as they occur in records
 * @param ids of published records
 */
record Samples(List<String> provinces, List<String> fields, List<String> words, List<String> ids) {

    private static final int FIRST_PERIOD = 1400;
    private static final int PERIODS = 5;

    static Samples of(Vocabulary vocabulary, List<String> ids) {
        // words without a term of their own, such as «برای», find nothing and are no question
        List<String> words = vocabulary.words().stream()
                .filter(word -> !ComparedSql.query(word).isEmpty())
                .toList();
        return new Samples(vocabulary.provinces(), vocabulary.fields(), words, ids);
    }

    String province(SplittableRandom random) {
        return any(provinces, random);
    }

    String field(SplittableRandom random) {
        return any(fields, random);
    }

    String word(SplittableRandom random) {
        return any(words, random);
    }

    String id(SplittableRandom random) {
        return any(ids, random);
    }

    String period(SplittableRandom random) {
        return Integer.toString(FIRST_PERIOD + random.nextInt(PERIODS));
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String any(List<String> list, SplittableRandom random) {
        return list.get(random.nextInt(list.size()));
    }
}

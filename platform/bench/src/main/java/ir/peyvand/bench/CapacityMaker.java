package ir.peyvand.bench;

import ir.peyvand.bench.Vocabulary.Example;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Makes capacities like the demonstration ones. Provinces have as unequal shares as in life, a title is the beginning of
 * one real title and the end of another of the same field, places lie around the towns of the province. The same seed and
 * number make the same record.
 */
final class CapacityMaker {

    private static final long MIX = 0x9E3779B97F4A7C15L;
    private static final int FIRST_NUMBER = 100_000_000;
    private static final Duration OLDEST_CONFIRMATION = Duration.ofDays(500);

    private final Vocabulary vocabulary;
    private final List<String> provinces;
    private final long seed;
    private final Instant newest;

    /** @param newest no record is confirmed later */
    CapacityMaker(Vocabulary vocabulary, long seed, Instant newest) {
        this.vocabulary = vocabulary;
        this.provinces = vocabulary.provinces();
        this.seed = seed;
        this.newest = newest;
    }

    MadeCapacity make(int number) {
        var random = new SplittableRandom(seed * MIX + number);
        String province = province(random);
        Example model = any(vocabulary.ofProvince(province), random);
        String field = model.get("field");
        Example other = any(vocabulary.ofField(field), random);
        Instant confirmed = newest.minusMillis(random.nextLong(OLDEST_CONFIRMATION.toMillis()));
        boolean located = !model.get("latitude").isEmpty();
        boolean counted = !model.get("quantity").isEmpty();
        boolean priced = !model.get("investment_amount").isEmpty();
        return new MadeCapacity(
                id(confirmed, random),
                province + "-" + field.substring(0, 4).toUpperCase(Locale.ROOT) + "-" + (FIRST_NUMBER + number),
                province,
                field,
                model.get("sector"),
                optional(model.get("product")),
                title(model.titleWords(), other.titleWords(), random),
                random.nextInt(3) == 0 ? null : optional(model.get("title_en")),
                description(model, other, random),
                counted ? scaled(model.get("quantity"), random) : null,
                counted ? model.get("unit") : null,
                Integer.toString(1400 + random.nextInt(5)),
                priced ? scaled(model.get("investment_amount"), random) : null,
                priced ? model.get("currency") : null,
                located ? near(model.get("latitude"), random) : null,
                located ? near(model.get("longitude"), random) : null,
                targets(model),
                status(random),
                confirmed,
                confirmed.minus(Duration.ofDays(random.nextInt(300))));
    }

    /** Squaring the draw gives the first provinces several times the records of the last. */
    private String province(SplittableRandom random) {
        double draw = random.nextDouble();
        double skewed = 0.4 * draw + 0.6 * draw * draw;
        return provinces.get((int) (skewed * provinces.size()));
    }

    private String title(List<String> beginning, List<String> end, SplittableRandom random) {
        int from = random.nextInt(1, beginning.size() + 1);
        int to = random.nextInt(end.size());
        return String.join(" ", beginning.subList(0, from))
                + " "
                + any(vocabulary.words(), random)
                + " "
                + String.join(" ", end.subList(to, end.size()));
    }

    private String description(Example model, Example other, SplittableRandom random) {
        String own = model.get("description_fa");
        return random.nextBoolean() ? own : own + " " + any(vocabulary.words(), random) + " " + other.get("title_fa");
    }

    private static UUID id(Instant created, SplittableRandom random) {
        long high = created.toEpochMilli() << 16 | 0x7000L | random.nextInt(0x1000);
        long low = 0x8000000000000000L | random.nextLong() >>> 2;
        return new UUID(high, low);
    }

    private static BigDecimal scaled(String number, SplittableRandom random) {
        BigDecimal factor = BigDecimal.valueOf(random.nextDouble(0.2, 3));
        return new BigDecimal(number).multiply(factor).setScale(2, RoundingMode.HALF_UP);
    }

    /** Some five kilometres around. */
    private static double near(String degrees, SplittableRandom random) {
        return Math.round((Double.parseDouble(degrees) + random.nextDouble(-0.05, 0.05)) * 1e4) / 1e4;
    }

    private static List<String> targets(Example model) {
        String codes = model.get("target_countries");
        return codes.isEmpty() ? List.of() : List.of(codes.split(";"));
    }

    private static String status(SplittableRandom random) {
        int draw = random.nextInt(100);
        return draw < 92 ? "published" : draw < 97 ? "draft" : "archived";
    }

    private static <T> T any(List<T> list, SplittableRandom random) {
        return list.get(random.nextInt(list.size()));
    }

    private static @Nullable String optional(String cell) {
        return cell.isEmpty() ? null : cell;
    }
}

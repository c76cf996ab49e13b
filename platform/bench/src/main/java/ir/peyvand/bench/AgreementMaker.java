package ir.peyvand.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Makes agreements like the 250 demonstration ones: a title is the beginning of one real title and the end of another, four of
 * five are domestic, provinces have as unequal shares as in life. The same seed and number make the same agreement.
 */
final class AgreementMaker {

    private static final long MIX = 0x9E3779B97F4A7C15L;
    private static final int PROVINCES = 31;
    private static final int OFFICES = 6;
    private static final Duration OLDEST = Duration.ofDays(3000);
    private static final List<String> COUNTRIES =
            List.of("AZ", "TR", "IQ", "AM", "TM", "AF", "PK", "OM", "QA", "AE", "KZ", "UZ", "TJ", "RU", "CN", "SY");
    private static final List<String> KINDS_OF_OFFICES = List.of(
            "سازمان همیاری شهرداری‌های", "استانداری", "شهرداری مرکز", "اتاق بازرگانی", "دانشگاه", "پارک علم و فناوری");

    private final List<List<String>> titles = new ArrayList<>();
    private final List<String> subjects = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private final long seed;
    private final Instant newest;

    private AgreementMaker(long seed, Instant newest) {
        this.seed = seed;
        this.newest = newest;
    }

    /** Reads the demonstration agreements of the service. */
    static AgreementMaker read(Path project, long seed, Instant newest) {
        var maker = new AgreementMaker(seed, newest);
        Path file = project.resolve("agreements-service/src/main/resources/demo/agreements-250.csv");
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (NamedCsvRecord row : rows) {
                maker.titles.add(List.of(row.getField("title_fa").strip().split(" +")));
                for (String subject : row.getField("subject_areas").split(";")) {
                    maker.subjects.add(subject.strip().toLowerCase(Locale.ROOT).replace('_', '-'));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The demonstration agreements cannot be read", e);
        }
        maker.titles.forEach(maker.words::addAll);
        maker.words.removeIf(word -> word.length() < 3);
        return maker;
    }

    /** Everybody who may agree. */
    List<MadeParty> parties() {
        return Stream.concat(
                        Stream.iterate(1, code -> code <= PROVINCES, code -> code + 1)
                                .flatMap(code -> Stream.iterate(0, office -> office < OFFICES, office -> office + 1)
                                        .map(office -> domestic(province(code), office))),
                        COUNTRIES.stream()
                                .flatMap(country -> Stream.iterate(0, office -> office < OFFICES, office -> office + 1)
                                        .map(office -> abroad(country, office))))
                .toList();
    }

    MadeAgreement make(int number) {
        var random = new SplittableRandom(seed * MIX + 31L * number);
        String province = province(skewed(random));
        boolean abroad = random.nextInt(5) == 0;
        String other = province(1 + random.nextInt(PROVINCES));
        String country = any(COUNTRIES, random);
        MadeParty first = domestic(province, random.nextInt(3));
        MadeParty second = abroad
                ? abroad(country, random.nextInt(OFFICES))
                : domestic(other, other.equals(province) ? 3 + random.nextInt(3) : random.nextInt(OFFICES));
        Instant created = newest.minusMillis(random.nextLong(OLDEST.toMillis()));
        LocalDate signed = LocalDate.EPOCH.plusDays(created.getEpochSecond() / 86_400);
        String title = title(random);
        return new MadeAgreement(
                id(created, random),
                province + "-MOU-" + (10_000_000 + number),
                province,
                abroad ? null : other,
                abroad ? country : null,
                first,
                second,
                title,
                random.nextBoolean() ? "Memorandum " + number + " on " + any(subjects, random) : null,
                random.nextInt(4) == 0
                        ? Stream.of(any(subjects, random), any(subjects, random))
                                .distinct()
                                .toList()
                        : List.of(any(subjects, random)),
                "دو طرف دربارهٔ " + title + " همکاری می‌کنند و هر سال دو بار گزارش می‌دهند " + any(words, random),
                signed,
                signed.plusDays(365L * (1 + random.nextInt(8))),
                random.nextInt(400),
                1 + random.nextInt(3),
                random.nextInt(5),
                random.nextInt(3) == 0,
                random.nextInt(6) == 0 ? 1 + random.nextInt(200) : null,
                status(random),
                created);
    }

    /** A word that titles hold, as often as it occurs in them. */
    String word(SplittableRandom random) {
        return any(words, random);
    }

    String subject(SplittableRandom random) {
        return any(subjects, random);
    }

    String anyProvince(SplittableRandom random) {
        return province(skewed(random));
    }

    String country(SplittableRandom random) {
        return any(COUNTRIES, random);
    }

    String title(SplittableRandom random) {
        List<String> beginning = any(titles, random);
        List<String> end = any(titles, random);
        return String.join(" ", beginning.subList(0, random.nextInt(1, beginning.size() + 1)))
                + " "
                + any(words, random)
                + " "
                + String.join(" ", end.subList(random.nextInt(end.size()), end.size()));
    }

    private static MadeParty domestic(String province, int office) {
        return MadeParty.of(province, "IR", KINDS_OF_OFFICES.get(office) + " نمونهٔ " + spelt(province));
    }

    private static MadeParty abroad(String country, int office) {
        return MadeParty.of(null, country, "ولایت نمونهٔ " + spelt(country) + " " + spelt("AB" + office));
    }

    /** A code as letters that a Persian name may hold; different codes stay different. */
    private static String spelt(String code) {
        var name = new StringBuilder();
        for (char c : code.replace("IR-", "").toCharArray()) {
            name.append("بپتجچخدرزسشفقکگلمنوه".charAt(c % 20)).append(c >= 'A' ? "ا" : "ی");
        }
        return name.toString();
    }

    private static String province(int code) {
        return String.format(Locale.ROOT, "IR-%02d", code % PROVINCES);
    }

    private static int skewed(SplittableRandom random) {
        double draw = random.nextDouble();
        return 1 + (int) ((0.4 * draw + 0.6 * draw * draw) * PROVINCES);
    }

    private static String status(SplittableRandom random) {
        int draw = random.nextInt(100);
        return draw < 30
                ? "signed"
                : draw < 75 ? "in-force" : draw < 88 ? "completed" : draw < 93 ? "terminated" : "draft";
    }

    private static UUID id(Instant created, SplittableRandom random) {
        long high = created.toEpochMilli() << 16 | 0x7000L | random.nextInt(0x1000);
        return new UUID(high, 0x8000000000000000L | random.nextLong() >>> 2);
    }

    private static <T> T any(List<T> list, SplittableRandom random) {
        return list.get(random.nextInt(list.size()));
    }
}

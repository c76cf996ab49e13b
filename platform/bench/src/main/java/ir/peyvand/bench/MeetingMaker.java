package ir.peyvand.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.UUID;

/**
 * Makes meetings, and resolutions out of the words of the 63 demonstration axes. Every resolution is late by one day to sixty,
 * so that the clock of the escalation has to do with all of them. The same seed and number make the same ones.
 */
final class MeetingMaker {

    static final int PROVINCES = 31;

    /** Resolutions of a meeting. */
    static final int OF_A_MEETING = 10;

    private static final long MIX = 0x9E3779B97F4A7C15L;
    private static final int MOST_DAYS_LATE = 60;
    private static final Duration OLDEST = Duration.ofDays(1500);
    private static final Duration NEWEST = Duration.ofDays(100);
    private static final List<String> LADDERS =
            List.of("provincial-council", "joint-council", "regional-group", "default");

    private final List<List<String>> titles = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private final long seed;
    private final Instant today;

    private MeetingMaker(long seed, Instant today) {
        this.seed = seed;
        this.today = today;
    }

    /** Reads the demonstration axes of the service. */
    static MeetingMaker read(Path project, long seed, Instant today) {
        var maker = new MeetingMaker(seed, today);
        Path file = project.resolve("meetings-service/src/main/resources/demo/axes-63.csv");
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (NamedCsvRecord row : rows) {
                maker.titles.add(List.of(row.getField("title_fa").strip().split(" +")));
                maker.texts.add(row.getField("body_fa").strip());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The demonstration axes cannot be read", e);
        }
        maker.titles.forEach(maker.words::addAll);
        maker.texts.forEach(text -> maker.words.addAll(List.of(text.split("[ .،؛]+"))));
        maker.words.removeIf(word -> word.length() < 3);
        return maker;
    }

    MadeMeeting meeting(int number) {
        var random = new SplittableRandom(seed * MIX - 31L * number - 1);
        List<String> provinces = provinces(random);
        Instant starts = today.minus(NEWEST).minusMillis(random.nextLong(OLDEST.toMillis()));
        return new MadeMeeting(
                id("meeting", number),
                "MTG-" + (10_000_000 + number),
                provinces.getFirst(),
                provinces,
                "نشست " + title(random),
                random.nextInt(4) == 0 ? "held" : "concluded",
                starts);
    }

    MadeResolution resolution(int number) {
        var random = new SplittableRandom(seed * MIX + 31L * number);
        MadeMeeting meeting = meeting(number / OF_A_MEETING);
        LocalDate day = LocalDate.ofInstant(today, ZoneOffset.UTC);
        LocalDate decided = LocalDate.ofInstant(meeting.startsAt(), ZoneOffset.UTC);
        return new MadeResolution(
                number,
                timed(meeting.startsAt(), random),
                meeting.province() + "-RES-" + (10_000_000 + number),
                meeting.province(),
                meeting.provinces(),
                number / OF_A_MEETING,
                title(random),
                any(texts, random) + " " + any(words, random),
                meeting.isJoint() ? "joint-council" : any(LADDERS, random),
                random.nextInt(10) == 0 ? "adopted" : "in-progress",
                decided,
                day.minusDays(1 + random.nextInt(MOST_DAYS_LATE)),
                random.nextInt(100),
                meeting.startsAt());
    }

    /** A word that titles and texts hold, as often as it occurs in them. */
    String word(SplittableRandom random) {
        return any(words, random);
    }

    /** Beginning and end of two axes. */
    String title(SplittableRandom random) {
        List<String> beginning = any(titles, random);
        List<String> end = any(titles, random);
        return String.join(" ", beginning.subList(0, random.nextInt(1, beginning.size() + 1))) + " "
                + any(words, random) + " " + String.join(" ", end.subList(random.nextInt(end.size()), end.size()));
    }

    String anyProvince(SplittableRandom random) {
        double draw = random.nextDouble();
        return province((int) ((0.4 * draw + 0.6 * draw * draw) * PROVINCES));
    }

    /** @param number from 0 */
    static String province(int number) {
        return String.format(Locale.ROOT, "IR-%02d", number);
    }

    /** The register's id of a body of a province, or of what else is told apart by a number. */
    static UUID id(String what, Object number) {
        return UUID.nameUUIDFromBytes((what + " " + number).getBytes(StandardCharsets.UTF_8));
    }

    /** One in five is joint. */
    private List<String> provinces(SplittableRandom random) {
        String own = anyProvince(random);
        String other = anyProvince(random);
        return random.nextInt(5) > 0 || own.equals(other) ? List.of(own) : List.of(own, other);
    }

    private static UUID timed(Instant created, SplittableRandom random) {
        long high = created.toEpochMilli() << 16 | 0x7000L | random.nextInt(0x1000);
        return new UUID(high, 0x8000000000000000L | random.nextLong() >>> 2);
    }

    private static <T> T any(List<T> list, SplittableRandom random) {
        return list.get(random.nextInt(list.size()));
    }
}

package ir.peyvand.meetings.minutes;

import ir.peyvand.kit.text.LocalizedText;
import ir.peyvand.kit.time.SolarHijri;
import ir.peyvand.meetings.agenda.AgendaItemView;
import ir.peyvand.meetings.minutes.MinutesRecords.Attendee;
import ir.peyvand.meetings.minutes.MinutesRecords.TakenUp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;

/** The first text of minutes, put together from the records in Persian and English. */
final class MinutesText {

    private static final ZoneId IRAN = ZoneId.of("Asia/Tehran");

    private final StringBuilder text = new StringBuilder();
    private final String language;

    private MinutesText(String language) {
        this.language = language;
    }

    static LocalizedText of(MinutesRecords records) {
        return LocalizedText.of(
                new MinutesText(LocalizedText.PERSIAN).write(records),
                new MinutesText(LocalizedText.ENGLISH).write(records));
    }

    private String write(MinutesRecords records) {
        text.append(say("صورت‌جلسهٔ ", "Minutes of ")).append(records.title().best(language));
        line(say("شماره: ", "Reference: ") + records.reference());
        line(say("برگزارکننده: ", "Convened by: ") + records.body().best(language));
        if (records.startsAt() != null) {
            line(say("تاریخ: ", "Date: ") + day(records.startsAt()));
        }
        if (records.place() != null) {
            line(say("جای برگزاری: ", "Place: ") + records.place().best(language));
        }
        section(say("حاضران و غایبان", "Attendance"), records.attendance(), this::attendee);
        section(say("دستور جلسه", "Agenda"), records.agenda(), this::item);
        section(say("محورها", "Axes"), records.axes(), this::takenUp);
        section(say("مصوبه‌ها", "Resolutions"), records.resolutions(), this::takenUp);
        return text.toString();
    }

    private <T> void section(String title, List<T> rows, Function<T, String> row) {
        if (!rows.isEmpty()) {
            line("");
            line(title);
            rows.forEach(one -> line("- " + row.apply(one)));
        }
    }

    private String attendee(Attendee attendee) {
        String state = attendance(attendee.state(), language.equals(LocalizedText.PERSIAN));
        String name = attendee.representedBy() == null
                ? ""
                : say("، ", ", ") + attendee.representedBy().best(language);
        return attendee.name().best(language) + " (" + state + name + ")";
    }

    /** Whether somebody came, for people. */
    static String attendance(String state, boolean persian) {
        return switch (state) {
            case "present" -> persian ? "حاضر" : "present";
            case "excused" -> persian ? "غایب موجه" : "excused";
            case "substitute" -> persian ? "با جانشین" : "by a substitute";
            default -> persian ? "غایب" : "absent";
        };
    }

    private String item(AgendaItemView item) {
        String outcome = item.outcome() == null ? "" : ": " + item.outcome().best(language);
        String left = item.isSettled() ? "" : say(" (ناتمام)", " (unfinished)");
        return item.number() + ". " + item.title().best(language) + outcome + left;
    }

    private String takenUp(TakenUp one) {
        return (one.label().isEmpty() ? "" : one.label() + ": ") + one.title().best(language);
    }

    private String day(Instant moment) {
        LocalDate day = LocalDate.ofInstant(moment, IRAN);
        return language.equals(LocalizedText.PERSIAN)
                ? SolarHijri.from(day).toString()
                : day + " (" + SolarHijri.from(day) + ")";
    }

    private String say(String persian, String english) {
        return language.equals(LocalizedText.PERSIAN) ? persian : english;
    }

    private void line(String line) {
        text.append('\n').append(line);
    }
}

package ir.peyvand.meetings.minutes;

import ir.peyvand.kit.text.LocalizedText;
import ir.peyvand.meetings.agenda.AgendaItemView;
import ir.peyvand.meetings.minutes.MinutesPage.Fact;
import ir.peyvand.meetings.minutes.MinutesPage.Resolution;
import ir.peyvand.meetings.minutes.MinutesPage.Row;
import ir.peyvand.meetings.minutes.MinutesRecords.Attendee;
import ir.peyvand.meetings.minutes.MinutesRecords.TakenUp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says in one language what minutes hold. */
final class PageWriting {

    private static final String NOTHING = "—";

    private final String language;
    private final boolean persian;
    private final DocumentDates dates;

    PageWriting(String language) {
        this.language = language;
        this.persian = language.equals(LocalizedText.PERSIAN);
        this.dates = new DocumentDates(language);
    }

    MinutesPage of(MinutesView minutes, MinutesRecords records, String style) {
        return new MinutesPage(
                language,
                persian ? "rtl" : "ltr",
                style,
                best(records.title()),
                minutes.status() == MinutesStatus.DRAFT,
                facts(records),
                records.attendance().stream().map(this::attendee).toList(),
                records.agenda().stream().map(this::item).toList(),
                records.axes().stream().map(this::axis).toList(),
                records.resolutions().stream().map(this::resolution).toList(),
                MinutesText.of(records).equals(minutes.text()) ? null : best(minutes.text()),
                minutes.errata().stream().map(this::erratum).toList(),
                minutes.approvedAt() == null ? null : dates.day(minutes.approvedAt()),
                minutes.sha256());
    }

    private List<Fact> facts(MinutesRecords records) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(say("شماره", "Reference"), records.reference()));
        facts.add(new Fact(say("برگزارکننده", "Convened by"), best(records.body())));
        if (records.startsAt() != null) {
            facts.add(new Fact(say("تاریخ", "Date"), dates.day(records.startsAt())));
            facts.add(new Fact(say("ساعت", "Time"), hours(records.startsAt(), records.endsAt())));
        }
        if (records.place() != null) {
            facts.add(new Fact(say("جای برگزاری", "Place"), best(records.place())));
        }
        return facts;
    }

    private String hours(Instant starts, @Nullable Instant ends) {
        return ends == null ? dates.time(starts) : dates.time(starts) + say(" تا ", " to ") + dates.time(ends);
    }

    private Row attendee(Attendee attendee) {
        String state = MinutesText.attendance(attendee.state(), persian);
        return new Row(
                "",
                best(attendee.name()),
                attendee.representedBy() == null ? state : state + say("، ", ", ") + best(attendee.representedBy()));
    }

    private Row item(AgendaItemView item) {
        String outcome = item.outcome() == null ? "" : best(item.outcome());
        return new Row(
                number(item.number()), best(item.title()), item.isSettled() ? outcome : say("ناتمام", "unfinished"));
    }

    private Row axis(TakenUp axis) {
        return new Row(
                dates.digits(axis.label()),
                best(axis.title()),
                axis.status().equals("adopted") ? say("پذیرفته", "adopted") : say("مطرح‌شده", "submitted"));
    }

    private Resolution resolution(TakenUp resolution) {
        return new Resolution(
                resolution.label(),
                best(resolution.title()),
                resolution.owner() == null ? NOTHING : best(resolution.owner()),
                resolution.post() == null ? null : best(resolution.post()),
                resolution.dueOn() == null ? NOTHING : dates.day(resolution.dueOn()));
    }

    private Row erratum(MinutesErratum erratum) {
        return new Row(
                number(erratum.number()),
                best(erratum.text()),
                erratum.reason() + say("؛ ", "; ") + dates.day(erratum.madeAt()));
    }

    private String number(int number) {
        return dates.digits(Integer.toString(number));
    }

    private String best(LocalizedText text) {
        return text.best(language);
    }

    private String say(String forPersian, String english) {
        return persian ? forPersian : english;
    }
}

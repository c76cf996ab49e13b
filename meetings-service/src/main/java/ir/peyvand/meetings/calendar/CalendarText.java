package ir.peyvand.meetings.calendar;

import ir.peyvand.kit.text.LocalizedText;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.parameter.Language;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** Writes a feed as iCalendar. The same records give the same bytes, so that the bytes can be compared. */
final class CalendarText {

    private static final String PRODUCT = "-//Peyvand//meetings-service//FA";
    private static final Duration REFRESH = Duration.ofHours(1);

    private final String language;
    private final URI address;

    /** @param address by which clients reach this API */
    CalendarText(String language, URI address) {
        this.language = language;
        this.address = address;
    }

    byte[] of(CalendarFeed feed) {
        var calendar = new Calendar();
        calendar.add(new ProdId(PRODUCT));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new XProperty("X-WR-CALNAME", feed.name().best(language)));
        calendar.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), REFRESH));
        feed.entries().forEach(entry -> calendar.add(event(entry)));
        if (feed.entries().isEmpty()) {
            calendar.add(utc());
        }
        var text = new StringWriter();
        try {
            new CalendarOutputter(false).output(calendar, text);
        } catch (IOException impossible) {
            throw new UncheckedIOException("writing to memory does not fail", impossible);
        }
        return LineFolding.fold(text.toString()).getBytes(StandardCharsets.UTF_8);
    }

    /** A calendar holds something (RFC 5545 §3.6): one without entries the time zone that they would have. */
    private static VTimeZone utc() {
        var standard = new Standard();
        standard.add(new DtStart<>(LocalDate.EPOCH.atStartOfDay()));
        standard.add(new TzOffsetFrom(ZoneOffset.UTC));
        standard.add(new TzOffsetTo(ZoneOffset.UTC));
        return new VTimeZone(new PropertyList(List.of(new TzId("UTC"))), new ComponentList<>(List.of(standard)));
    }

    private VEvent event(CalendarEntry entry) {
        var event = new VEvent(false);
        event.add(new Uid(entry.urn()));
        event.add(new DtStamp(entry.modified().truncatedTo(ChronoUnit.SECONDS)));
        event.add(new LastModified(entry.modified().truncatedTo(ChronoUnit.SECONDS)));
        event.add(new Sequence(Math.toIntExact(entry.version())));
        when(event, entry);
        event.add(entry.cancelled() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        event.add(new Summary(
                spoken(entry.title()),
                entry.kind().prefix(languageOf(entry.title())) + entry.title().best(language)));
        if (entry.place() != null) {
            event.add(new Location(spoken(entry.place()), entry.place().best(language)));
        }
        event.add(new Categories(entry.kind().category()));
        event.add(new Url(address.resolve(entry.path())));
        return event;
    }

    private static void when(VEvent event, CalendarEntry entry) {
        if (entry.startsAt() == null) {
            event.add(new DtStart<>(Objects.requireNonNull(entry.on())));
            event.add(new DtEnd<>(entry.on().plusDays(1)));
            event.add(ImmutableTransp.TRANSPARENT);
            return;
        }
        event.add(new DtStart<>(entry.startsAt().truncatedTo(ChronoUnit.SECONDS)));
        if (entry.endsAt() != null && entry.endsAt().isAfter(entry.startsAt())) {
            event.add(new DtEnd<>(entry.endsAt().truncatedTo(ChronoUnit.SECONDS)));
        }
    }

    private ParameterList spoken(LocalizedText text) {
        return new ParameterList(List.of(new Language(languageOf(text))));
    }

    private String languageOf(LocalizedText text) {
        return text.in(language).isPresent() ? language : LocalizedText.PERSIAN;
    }
}

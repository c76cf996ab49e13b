package ir.peyvand.meetings.referral;

import ir.peyvand.kit.table.TableFormat;
import ir.peyvand.kit.table.TableWriter;
import ir.peyvand.kit.text.LocalizedText;
import ir.peyvand.kit.time.SolarHijri;
import ir.peyvand.meetings.body.BodyView;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Referrals as a table. */
final class ReferralTable {

    /** The name of the sheet in spreadsheets. */
    private static final String SHEET = "ارجاع‌ها";

    private static final List<String> COLUMNS = List.of(
            "reference",
            "status",
            "title_fa",
            "title_en",
            "subject",
            "request_fa",
            "from_body",
            "from_body_fa",
            "to_body",
            "to_fa",
            "province",
            "to_provinces",
            "due_on",
            "due_on_solar_hijri",
            "overdue",
            "refusal",
            "follow_up",
            "result_fa",
            "received_at",
            "answered_at",
            "done_at",
            "created",
            "modified");

    private ReferralTable() {}

    /** Begins a table of referrals; one {@link #row} for each. */
    static TableWriter open(OutputStream out, TableFormat format) throws IOException {
        return TableWriter.open(out, format, SHEET, COLUMNS);
    }

    /**
     * The cells of one referral, in the order of the columns.
     *
     * @param bodies at least those that it goes from and to
     */
    static List<@Nullable Object> row(ReferralView referral, Map<UUID, BodyView> bodies) {
        Optional<LocalizedText> outside = Optional.ofNullable(referral.toOutside());
        return Arrays.asList(
                referral.reference(),
                referral.status().code(),
                persian(referral.title()),
                referral.title().in(LocalizedText.ENGLISH).orElse(null),
                referral.subject(),
                persian(referral.request()),
                referral.fromBody().toString(),
                name(referral.fromBody(), bodies),
                referral.toBody() == null ? null : referral.toBody().toString(),
                outside.map(ReferralTable::persian).orElseGet(() -> name(referral.toBody(), bodies)),
                referral.province(),
                String.join(";", referral.toProvinces()),
                referral.dueOn(),
                solar(referral.dueOn()),
                referral.overdue(),
                referral.refusal(),
                referral.followUp() == null ? null : referral.followUp().urn(),
                persian(referral.result()),
                text(referral.receivedAt()),
                text(referral.answeredAt()),
                text(referral.doneAt()),
                text(referral.created()),
                text(referral.modified()));
    }

    private static @Nullable String name(@Nullable UUID body, Map<UUID, BodyView> bodies) {
        BodyView known = body == null ? null : bodies.get(body);
        return known == null ? null : persian(known.name());
    }

    private static @Nullable String persian(@Nullable LocalizedText text) {
        return text == null ? null : text.in(LocalizedText.PERSIAN).orElse(null);
    }

    private static @Nullable String text(@Nullable Instant moment) {
        return moment == null ? null : moment.toString();
    }

    private static @Nullable String solar(@Nullable LocalDate day) {
        return day == null ? null : SolarHijri.from(day).toString();
    }
}

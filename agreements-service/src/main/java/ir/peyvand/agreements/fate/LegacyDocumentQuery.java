package ir.peyvand.agreements.fate;

import ir.peyvand.kit.page.Parameters;
import ir.peyvand.kit.reference.ReferenceRegister;
import ir.peyvand.kit.time.DateText;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Which old documents are asked for. All filters hold together.
 *
 * @param text words of title or counterpart, in any spelling
 * @param campaign id of the one they fall under
 * @param overdue whether the deadline of an open campaign has passed and their fate is open
 * @param undetermined whether their fate is open
 * @param dated whether the day of signing is known
 */
record LegacyDocumentQuery(
        Optional<String> text,
        Map<LegacyDocumentFilter, Set<String>> codes,
        Optional<UUID> campaign,
        Optional<Boolean> overdue,
        Optional<Boolean> undetermined,
        Optional<Boolean> dated,
        Optional<Boolean> scannedCopy,
        Optional<LocalDate> signedFrom,
        Optional<LocalDate> signedTo,
        Optional<Instant> modifiedSince,
        Set<LegacyDocumentFilter> facets) {

    private static final int LONGEST_TEXT = 300;

    /** Faults stay in {@code parameters}, whose {@code check} refuses them. */
    static LegacyDocumentQuery read(Parameters parameters, ReferenceRegister register) {
        var codes = new EnumMap<LegacyDocumentFilter, Set<String>>(LegacyDocumentFilter.class);
        for (LegacyDocumentFilter filter : LegacyDocumentFilter.values()) {
            codes.put(filter, parameters.codes(filter.parameter(), filter.noun(), filter.known(register)));
        }
        return new LegacyDocumentQuery(
                parameters.text("q", LONGEST_TEXT),
                codes,
                parameters.parsed("campaign", UUID::fromString),
                parameters.flag("overdue"),
                parameters.flag("undetermined"),
                parameters.flag("dated"),
                parameters.flag("scannedCopy"),
                parameters.parsed("signedOnFrom", DateText::parse),
                parameters.parsed("signedOnTo", DateText::parse),
                parameters.parsed("modifiedSince", LegacyDocumentQuery::moment),
                parameters.choices("facets", LegacyDocumentFilter.facets()));
    }

    /** A moment (ISO 8601 with offset), or a day of either calendar, from its beginning in UTC. */
    private static Instant moment(String text) {
        if (text.indexOf('T') > 0) {
            try {
                return OffsetDateTime.parse(text).toInstant();
            } catch (DateTimeParseException unreadable) {
                throw new IllegalArgumentException("not a moment", unreadable);
            }
        }
        return DateText.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}

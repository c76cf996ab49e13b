package ir.peyvand.meetings.meeting;

import ir.peyvand.kit.page.Parameters;
import ir.peyvand.kit.reference.ReferenceRegister;
import ir.peyvand.kit.text.SearchTerms;
import ir.peyvand.kit.time.DateText;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Which meetings are asked for. All filters hold together.
 *
 * @param words word by word what may stand for it; a meeting has to hold one of each
 * @param from first day of their beginning, in Iran
 * @param to last day of their beginning
 * @param descending the latest first
 */
record MeetingQuery(
        Optional<String> text,
        List<Set<String>> words,
        Map<MeetingFilter, Set<String>> codes,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<Instant> modifiedSince,
        Set<MeetingFilter> facets,
        boolean descending) {

    private static final int LONGEST_TEXT = 300;
    private static final String URN = MeetingContent.URN;

    /** Faults stay in {@code parameters}, whose {@code check} refuses them. */
    static MeetingQuery read(Parameters parameters, ReferenceRegister register) {
        var codes = new EnumMap<MeetingFilter, Set<String>>(MeetingFilter.class);
        for (MeetingFilter filter : MeetingFilter.values()) {
            Set<String> values =
                    parameters.codes(filter.parameter(), filter.parameter(), code -> isKnown(filter, code, register));
            if (!values.isEmpty()) {
                codes.put(filter, values);
            }
        }
        Optional<String> text = parameters.text("q", LONGEST_TEXT);
        Set<Boolean> orders = parameters.choices("sort", Map.of("startsAt", false, "-startsAt", true));
        if (orders.size() > 1) {
            parameters.refuse("sort", "repeated", "تنها یک ترتیب ممکن است", "There can be one order only");
        }
        return new MeetingQuery(
                text,
                text.map(SearchTerms::asked).orElse(List.of()),
                codes,
                parameters.parsed("from", DateText::parse),
                parameters.parsed("to", DateText::parse),
                parameters.parsed("modifiedSince", MeetingQuery::moment),
                parameters.choices("facets", MeetingFilter.facets()),
                orders.stream().findFirst().orElse(true));
    }

    /** The same in other words. */
    MeetingQuery meaning(List<Set<String>> meant) {
        return new MeetingQuery(text, meant, codes, from, to, modifiedSince, facets, descending);
    }

    private static boolean isKnown(MeetingFilter filter, String code, ReferenceRegister register) {
        return switch (filter) {
            case KIND -> MeetingKind.BY_CODE.containsKey(code);
            case STATUS -> MeetingStatus.BY_CODE.containsKey(code);
            case PROVINCE -> register.provinces().contains(code);
            case COUNTRY -> register.countries().contains(code);
            case MISSION -> register.missions().contains(code);
            case BODY, SERIES -> isId(code);
            case ORIGIN -> code.matches(URN);
        };
    }

    private static boolean isId(String text) {
        try {
            return UUID.fromString(text).toString().equals(text);
        } catch (IllegalArgumentException notAnId) {
            return false;
        }
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

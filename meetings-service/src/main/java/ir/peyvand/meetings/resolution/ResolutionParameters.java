package ir.peyvand.meetings.resolution;

import ir.peyvand.kit.page.Parameters;
import ir.peyvand.kit.reference.ReferenceRegister;
import ir.peyvand.kit.text.SearchTerms;
import ir.peyvand.kit.time.DateText;
import jakarta.inject.Singleton;
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
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Reads a {@link ResolutionQuery} from the parameters of a request. */
@Singleton
class ResolutionParameters {

    private static final int LONGEST_TEXT = 300;
    private static final Pattern URN = Pattern.compile(ResolutionContent.URN);
    private static final Pattern OFFICE = Pattern.compile(Owner.OFFICE);
    private static final Pattern LADDER = Pattern.compile(ResolutionContent.LADDER);
    private static final Pattern REFERENCE = Pattern.compile("[A-Z0-9][A-Z0-9.-]{1,39}");

    private final ReferenceRegister register;

    ResolutionParameters(ReferenceRegister register) {
        this.register = register;
    }

    /** Faults stay in {@code parameters}, whose {@code check} refuses them. */
    ResolutionQuery read(Parameters parameters) {
        Optional<String> text = parameters.text("q", LONGEST_TEXT);
        Optional<LocalDate> from = parameters.parsed("dueFrom", DateText::parse);
        Optional<LocalDate> to = parameters.parsed("dueTo", DateText::parse);
        return new ResolutionQuery(
                text.isPresent(),
                text.map(SearchTerms::asked).orElse(List.of()),
                codes(parameters),
                from,
                to,
                parameters.flag("overdue"),
                parameters.parsed("modifiedSince", ResolutionParameters::moment),
                parameters.choices("facets", ResolutionFilter.facets()),
                sort(parameters));
    }

    private Map<ResolutionFilter, Set<String>> codes(Parameters parameters) {
        var codes = new EnumMap<ResolutionFilter, Set<String>>(ResolutionFilter.class);
        for (ResolutionFilter filter : ResolutionFilter.values()) {
            Set<String> values = parameters.codes(filter.parameter(), noun(filter), known(filter));
            if (!values.isEmpty()) {
                codes.put(filter, values);
            }
        }
        return codes;
    }

    private static String noun(ResolutionFilter filter) {
        return switch (filter) {
            case WORKING_GROUP -> "working-group";
            case EVIDENCE_TYPE -> "evidence-type";
            case OWNER -> "office";
            case LEAD -> "body";
            case STATUS, BODY, MEETING, AXIS, PROVINCE, LADDER, ORIGIN, REFERENCE, LIGHT -> filter.parameter();
        };
    }

    private Predicate<String> known(ResolutionFilter filter) {
        return switch (filter) {
            case STATUS -> ResolutionStatus.BY_CODE::containsKey;
            case BODY, MEETING, AXIS, LEAD -> ResolutionParameters::isId;
            case WORKING_GROUP -> WorkingGroup.BY_CODE::containsKey;
            case PROVINCE -> register.provinces()::contains;
            case OWNER -> code -> OFFICE.matcher(code).matches();
            case EVIDENCE_TYPE -> EvidenceType.BY_CODE::containsKey;
            case LADDER -> code -> LADDER.matcher(code).matches();
            case ORIGIN -> code -> URN.matcher(code).matches();
            case REFERENCE -> code -> REFERENCE.matcher(code).matches();
            case LIGHT -> Light.BY_CODE::containsKey;
        };
    }

    private static boolean isId(String text) {
        try {
            return UUID.fromString(text).toString().equals(text);
        } catch (IllegalArgumentException notAnId) {
            return false;
        }
    }

    private static ResolutionSort sort(Parameters parameters) {
        Set<ResolutionSort> chosen = parameters.choices("sort", ResolutionSort.choices());
        if (chosen.size() > 1) {
            parameters.refuse("sort", "repeated", "تنها یک ترتیب ممکن است", "There can be one order only");
        }
        return chosen.stream().findFirst().orElse(ResolutionSort.NEWEST);
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

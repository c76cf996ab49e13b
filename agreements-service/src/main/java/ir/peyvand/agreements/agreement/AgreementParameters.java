package ir.peyvand.agreements.agreement;

import ir.peyvand.agreements.party.PartyLevel;
import ir.peyvand.kit.page.Parameters;
import ir.peyvand.kit.reference.ReferenceRegister;
import ir.peyvand.kit.time.DateText;
import ir.peyvand.kit.urn.RecordUrn;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Reads an {@link AgreementQuery} from the parameters of a request. */
@Singleton
public class AgreementParameters {

    private static final int LONGEST_OUTLOOK = 3660;
    private static final int LONGEST_TEXT = 300;
    private static final int MOST_JOBS = 10_000_000;
    private static final Pattern LANGUAGE = Pattern.compile(AgreementContent.LANGUAGE);
    private static final Pattern REFERENCE = Pattern.compile("[A-Z0-9][A-Z0-9.-]{1,39}");

    private final ReferenceRegister register;

    AgreementParameters(ReferenceRegister register) {
        this.register = register;
    }

    /** Faults stay in {@code parameters}, whose {@code check} refuses them. */
    public AgreementQuery read(Parameters parameters) {
        Map<CodeFilter, Set<String>> codes = codes(parameters);
        Optional<String> text = parameters.text("q", LONGEST_TEXT);
        Optional<BigDecimal> least = amount(parameters, "minExpectedInvestment");
        Optional<BigDecimal> most = amount(parameters, "maxExpectedInvestment");
        if ((least.isPresent() || most.isPresent())
                && codes.getOrDefault(CodeFilter.CURRENCY, Set.of()).size() != 1) {
            parameters.refuse(
                    "currency",
                    "currency-required",
                    "مبلغ‌ها تنها در یک ارز با هم سنجیده می‌شوند؛ یک currency بفرستید",
                    "Amounts compare in one currency only; send one currency");
        }
        return new AgreementQuery(
                text.map(query -> new SearchedText(query, List.of())),
                codes,
                days(parameters, DayFilter::from),
                days(parameters, DayFilter::to),
                count(parameters, "minExpectedDirectJobs", MOST_JOBS),
                count(parameters, "maxExpectedDirectJobs", MOST_JOBS),
                least,
                most,
                count(parameters, "expiringWithin", LONGEST_OUTLOOK),
                parameters.flag("expired"),
                parameters.flag("legacy"),
                parameters.flag("parentEnded"),
                parameters.parsed("modifiedSince", AgreementParameters::moment),
                parameters.choices("facets", CodeFilter.facets()),
                sort(parameters, text.isPresent()));
    }

    private Map<CodeFilter, Set<String>> codes(Parameters parameters) {
        var codes = new EnumMap<CodeFilter, Set<String>>(CodeFilter.class);
        for (CodeFilter filter : CodeFilter.values()) {
            Set<String> values = parameters.codes(filter.parameter(), noun(filter), known(filter));
            if (!values.isEmpty()) {
                codes.put(filter, values);
            }
        }
        return codes;
    }

    private static String noun(CodeFilter filter) {
        return switch (filter) {
            case LEAD_PROVINCE -> "province";
            case PREVAILING_LANGUAGE -> "language";
            case SUBJECT_AREA -> "subject-area";
            case KIND,
                    STATUS,
                    LEVEL,
                    PROVINCE,
                    COUNTRY,
                    RENEWAL,
                    LANGUAGE,
                    CURRENCY,
                    BASIS,
                    ORIGIN,
                    REFERENCE,
                    PARENT,
                    PARTY -> filter.parameter();
        };
    }

    private Predicate<String> known(CodeFilter filter) {
        return switch (filter) {
            case KIND -> AgreementKind.BY_CODE::containsKey;
            case STATUS -> AgreementStatus.BY_CODE::containsKey;
            case LEVEL -> PartyLevel.BY_CODE::containsKey;
            case LEAD_PROVINCE, PROVINCE -> register.provinces()::contains;
            case COUNTRY -> register.countries()::contains;
            case SUBJECT_AREA -> register.subjectAreas()::contains;
            case RENEWAL -> Renewal.BY_CODE::containsKey;
            case LANGUAGE, PREVAILING_LANGUAGE -> code -> LANGUAGE.matcher(code).matches();
            case CURRENCY -> register::isCurrency;
            case BASIS -> code -> true;
            case ORIGIN -> code -> RecordUrn.parse(code).isPresent();
            case REFERENCE -> code -> REFERENCE.matcher(code).matches();
            case PARENT, PARTY -> AgreementParameters::isId;
        };
    }

    private static boolean isId(String text) {
        try {
            return UUID.fromString(text).toString().equals(text);
        } catch (IllegalArgumentException notAnId) {
            return false;
        }
    }

    private static Map<DayFilter, LocalDate> days(
            Parameters parameters, java.util.function.Function<DayFilter, String> name) {
        var days = new EnumMap<DayFilter, LocalDate>(DayFilter.class);
        for (DayFilter filter : DayFilter.values()) {
            parameters.parsed(name.apply(filter), DateText::parse).ifPresent(day -> days.put(filter, day));
        }
        return days;
    }

    private static Optional<Integer> count(Parameters parameters, String name, int most) {
        OptionalInt count = parameters.integer(name, 0, most);
        return count.isPresent() ? Optional.of(count.getAsInt()) : Optional.empty();
    }

    private static Optional<BigDecimal> amount(Parameters parameters, String name) {
        OptionalDouble amount = parameters.number(name);
        return amount.isPresent() ? Optional.of(BigDecimal.valueOf(amount.getAsDouble())) : Optional.empty();
    }

    private static AgreementSort sort(Parameters parameters, boolean searched) {
        Set<AgreementSort> chosen = parameters.choices("sort", AgreementSort.choices());
        if (chosen.size() > 1) {
            parameters.refuse("sort", "repeated", "تنها یک ترتیب ممکن است", "There can be one order only");
        }
        if (chosen.contains(AgreementSort.RELEVANCE) && !searched) {
            parameters.refuse(
                    "sort",
                    "text-required",
                    "ترتیب «relevance» تنها همراه q معنا دارد",
                    "The order by relevance needs a q");
        }
        return chosen.stream().findFirst().orElse(searched ? AgreementSort.RELEVANCE : AgreementSort.NEWEST);
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

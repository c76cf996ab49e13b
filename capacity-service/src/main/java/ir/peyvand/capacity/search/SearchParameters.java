package ir.peyvand.capacity.search;

import ir.peyvand.capacity.capacity.CapacityField;
import ir.peyvand.capacity.capacity.CapacitySettings;
import ir.peyvand.capacity.capacity.CapacityStatus;
import ir.peyvand.capacity.search.CapacityQuery.Box;
import ir.peyvand.capacity.search.CapacityQuery.Measure;
import ir.peyvand.capacity.search.CapacityQuery.Near;
import ir.peyvand.capacity.search.CapacityQuery.Range;
import ir.peyvand.kit.page.Parameters;
import ir.peyvand.kit.reference.ReferenceRegister;
import ir.peyvand.kit.time.MomentText;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads a {@link CapacityQuery} from the parameters of a request. */
@Singleton
class SearchParameters {

    static final int LONGEST_QUERY = 300;
    private static final double WIDEST_KILOMETRES = 3000;
    private static final Pattern YEAR = Pattern.compile("1[2-5][0-9]{2}");

    private final ReferenceRegister register;
    private final CapacitySettings settings;
    private final Clock clock;

    SearchParameters(ReferenceRegister register, CapacitySettings settings, Clock clock) {
        this.register = register;
        this.settings = settings;
        this.clock = clock;
    }

    /** Faults stay in {@code parameters}, whose {@code check} refuses them. */
    CapacityQuery read(Parameters parameters) {
        String text = parameters.text("q", LONGEST_QUERY).orElse(null);
        Boolean stale = parameters.flag("stale").orElse(null);
        Map<Facet, Set<String>> codes = codes(parameters);
        return new CapacityQuery(
                text,
                codes,
                stale,
                staleBefore(stale),
                ranges(parameters, codes),
                parameters.parsed("modifiedSince", MomentText::parse).orElse(null),
                parameters.parsed("near", SearchParameters::near).orElse(null),
                parameters.parsed("bbox", SearchParameters::box).orElse(null),
                parameters.flag("located").orElse(null),
                parameters.choices("facets", Facet.counted()),
                sort(parameters, text != null));
    }

    private Map<Facet, Set<String>> codes(Parameters parameters) {
        var codes = new EnumMap<Facet, Set<String>>(Facet.class);
        put(codes, Facet.PROVINCE, parameters.codes("province", "province", register.provinces()::contains));
        put(
                codes,
                Facet.FIELD,
                parameters.codes(
                        "field", "field", code -> CapacityField.fromCode(code).isPresent()));
        put(codes, Facet.SECTOR, parameters.codes("sector", "sector", register.sectors()::contains));
        put(codes, Facet.PRODUCT, parameters.codes("product", "product", register.products()::contains));
        put(codes, Facet.TARGET_COUNTRY, parameters.codes("targetCountry", "country", register.countries()::contains));
        put(
                codes,
                Facet.STATUS,
                parameters.codes(
                        "status",
                        "status",
                        code -> CapacityStatus.fromCode(code).isPresent()));
        put(
                codes,
                Facet.PERIOD,
                parameters.codes("period", "period", code -> YEAR.matcher(code).matches()));
        put(
                codes,
                Facet.REGIONAL_GROUP,
                parameters.codes("regionalGroup", "regional-group", register.regionalGroups()::contains));
        put(codes, Facet.CURRENCY, parameters.codes("currency", "currency", register::isCurrency));
        return codes;
    }

    private static void put(Map<Facet, Set<String>> codes, Facet facet, Set<String> values) {
        if (!values.isEmpty()) {
            codes.put(facet, values);
        }
    }

    /** To the day, so that every page of a list means the same records. */
    private Instant staleBefore(@org.jspecify.annotations.Nullable Boolean stale) {
        return stale == null
                ? Instant.EPOCH
                : clock.instant().truncatedTo(ChronoUnit.DAYS).minus(settings.staleAfter());
    }

    private static List<Range> ranges(Parameters parameters, Map<Facet, Set<String>> codes) {
        var ranges = new ArrayList<Range>();
        addRange(parameters, Measure.QUANTITY, "minQuantity", "maxQuantity", ranges);
        addRange(parameters, Measure.AMOUNT, "minAmount", "maxAmount", ranges);
        boolean byAmount = ranges.stream().anyMatch(range -> range.measure() == Measure.AMOUNT);
        if (byAmount && codes.getOrDefault(Facet.CURRENCY, Set.of()).size() != 1) {
            parameters.refuse(
                    "currency",
                    "currency-required",
                    "مبلغ‌ها تنها در یک ارز با هم سنجیده می‌شوند؛ یک currency بفرستید",
                    "Amounts compare in one currency only; send one currency");
        }
        return ranges;
    }

    private static void addRange(
            Parameters parameters, Measure measure, String smallest, String largest, List<Range> ranges) {
        OptionalDouble min = parameters.number(smallest);
        OptionalDouble max = parameters.number(largest);
        if (min.isEmpty() && max.isEmpty()) {
            return;
        }
        var range = new Range(measure, min.orElse(0), max.orElse(Double.POSITIVE_INFINITY));
        if (range.smallest() > range.largest()) {
            parameters.refuse(
                    largest, "reversed-range", "کران بالا از کران پایین کمتر است", "The range ends before it begins");
        } else {
            ranges.add(range);
        }
    }

    private static CapacitySort sort(Parameters parameters, boolean hasText) {
        CapacitySort sort = parameters.choice("sort", CapacitySort.choices()).orElse(CapacitySort.RELEVANCE);
        return sort.equals(CapacitySort.RELEVANCE) && !hasText ? CapacitySort.CONFIRMED : sort;
    }

    private static Near near(String text) {
        double[] parts = numbers(text, 3);
        requireDegrees(parts[0], 90);
        requireDegrees(parts[1], 180);
        if (parts[2] <= 0 || parts[2] > WIDEST_KILOMETRES) {
            throw new IllegalArgumentException("distance out of range");
        }
        return new Near(parts[0], parts[1], parts[2] * 1000);
    }

    /** West, south, east, north, as in RFC 7946 §5; a reversed box is refused: no province lies beyond the date line. */
    private static Box box(String text) {
        double[] parts = numbers(text, 4);
        requireDegrees(parts[0], 180);
        requireDegrees(parts[1], 90);
        requireDegrees(parts[2], 180);
        requireDegrees(parts[3], 90);
        if (parts[0] > parts[2] || parts[1] > parts[3]) {
            throw new IllegalArgumentException("the box is reversed");
        }
        return new Box(parts[0], parts[1], parts[2], parts[3]);
    }

    private static double[] numbers(String text, int count) {
        String[] parts = text.split(",", -1);
        if (parts.length != count) {
            throw new IllegalArgumentException("needs " + count + " numbers");
        }
        double[] numbers = new double[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = Double.parseDouble(parts[i].strip());
            if (!Double.isFinite(numbers[i])) {
                throw new IllegalArgumentException("not finite");
            }
        }
        return numbers;
    }

    private static void requireDegrees(double value, double most) {
        if (Math.abs(value) > most) {
            throw new IllegalArgumentException("degrees out of range");
        }
    }
}

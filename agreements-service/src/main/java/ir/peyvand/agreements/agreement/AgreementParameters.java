package ir.peyvand.agreements.agreement;

import ir.peyvand.kit.page.CodedFilter;
import ir.peyvand.kit.page.Parameters;
import ir.peyvand.kit.reference.ReferenceRegister;
import ir.peyvand.kit.time.DateText;
import ir.peyvand.kit.time.MomentText;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;

/** Reads an {@link AgreementQuery} from the parameters of a request. */
@Singleton
public class AgreementParameters {

    private static final int LONGEST_OUTLOOK = 3660;
    private static final int LONGEST_TEXT = 300;
    private static final int MOST_JOBS = 10_000_000;

    private final ReferenceRegister register;

    AgreementParameters(ReferenceRegister register) {
        this.register = register;
    }

    /** Faults stay in {@code parameters}, whose {@code check} refuses them. */
    public AgreementQuery read(Parameters parameters) {
        Map<AgreementFilter, Set<String>> codes = CodedFilter.codes(AgreementFilter.class, parameters, register);
        Optional<String> text = parameters.text("q", LONGEST_TEXT);
        Optional<BigDecimal> least = amount(parameters, "minExpectedInvestment");
        Optional<BigDecimal> most = amount(parameters, "maxExpectedInvestment");
        if ((least.isPresent() || most.isPresent())
                && codes.getOrDefault(AgreementFilter.CURRENCY, Set.of()).size() != 1) {
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
                parameters.parsed("modifiedSince", MomentText::parse),
                CodedFilter.facets(AgreementFilter.class, parameters),
                sort(parameters, text.isPresent()));
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
        Optional<AgreementSort> chosen = parameters.choice("sort", AgreementSort.choices());
        if (chosen.filter(AgreementSort.RELEVANCE::equals).isPresent() && !searched) {
            parameters.refuse(
                    "sort",
                    "text-required",
                    "ترتیب «relevance» تنها همراه q معنا دارد",
                    "The order by relevance needs a q");
        }
        return chosen.orElse(searched ? AgreementSort.RELEVANCE : AgreementSort.NEWEST);
    }
}

package ir.peyvand.meetings.delegation;

import ir.peyvand.kit.money.Money;
import ir.peyvand.kit.page.Parameters;
import ir.peyvand.kit.reference.ReferenceRegister;
import ir.peyvand.kit.time.DateText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What an act needs authority for.
 *
 * @param province ISO 3166-2: who acts
 * @param subjects codes of subject areas; one delegation has to cover all of them
 * @param countries ISO 3166-1 alpha-2; none for acts at home; one delegation has to cover all of them
 * @param amount what it commits; empty when no money is
 * @param on the day of the act
 * @param act urn of the act, whose own reservation does not count against it
 */
record CheckQuestion(
        String province,
        Set<String> subjects,
        Set<String> countries,
        Optional<Money> amount,
        LocalDate on,
        Optional<String> act) {

    /** The money of the country, when an amount names none. */
    static final String DEFAULT_CURRENCY = "IRR";

    private static final Pattern AMOUNT = Pattern.compile("\\d{1,18}(\\.\\d{1,2})?");
    private static final int LONGEST_URN = 120;

    /** Faults stay in {@code parameters}, whose {@code check} refuses them. */
    static CheckQuestion read(Parameters parameters, ReferenceRegister register, LocalDate today) {
        String province = one(parameters, "province", register.provinces()::contains);
        Set<String> subjects = parameters.codes("subject", "subject-area", register.subjectAreas()::contains);
        Set<String> countries = parameters.codes("country", "country", register.countries()::contains);
        Optional<BigDecimal> amount =
                parameters.parsed("amount", CheckQuestion::amount).filter(money -> money.signum() > 0);
        String currency = parameters
                .parsed("currency", text -> {
                    if (!register.isCurrency(text)) {
                        throw new IllegalArgumentException("no currency");
                    }
                    return text;
                })
                .orElse(DEFAULT_CURRENCY);
        LocalDate on = parameters.parsed("on", DateText::parse).orElse(today);
        Optional<String> act = parameters.text("act", LONGEST_URN);
        return new CheckQuestion(
                province, subjects, countries, amount.map(money -> new Money(money, currency)), on, act);
    }

    private static String one(Parameters parameters, String name, Predicate<String> known) {
        Set<String> codes = parameters.codes(name, name, known);
        if (codes.size() > 1) {
            parameters.refuse(name, "repeated", "این پارامتر تنها یک مقدار می‌پذیرد", "This parameter takes one value");
        } else if (codes.isEmpty()) {
            parameters.refuse(name, "required", "این پارامتر لازم است", "This parameter is required");
        }
        return codes.stream().findFirst().orElse("");
    }

    private static BigDecimal amount(String text) {
        if (!AMOUNT.matcher(text).matches()) {
            throw new IllegalArgumentException("no amount");
        }
        return new BigDecimal(text);
    }
}

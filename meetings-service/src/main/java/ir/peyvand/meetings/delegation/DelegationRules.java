package ir.peyvand.meetings.delegation;

import ir.peyvand.kit.money.Money;
import ir.peyvand.kit.problem.FieldError;
import ir.peyvand.kit.reference.ReferenceRegister;
import ir.peyvand.kit.text.LocalizedText;
import ir.peyvand.kit.text.PersianText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What holds for requests and grants besides who may make them and in which state. */
final class DelegationRules {

    private DelegationRules() {}

    /** Everything about a content that breaks a rule, named by its place below {@code /content}. */
    static List<FieldError> faults(DelegationContent content, ReferenceRegister register, LocalDate today) {
        var errors = new ArrayList<FieldError>();
        unknown(
                errors,
                "/content/subjects",
                "subject-area",
                content.subjectsOrAll(),
                register.subjectAreas()::contains);
        unknown(errors, "/content/countries", "country", content.countriesOrHome(), register.countries()::contains);
        ceilingFault("/content/ceiling", content.ceiling(), register).ifPresent(errors::add);
        if (content.validUntil().isBefore(content.validFrom())) {
            errors.add(endBeforeStart("/content/validUntil"));
        } else if (content.validUntil().isBefore(today)) {
            errors.add(FieldError.of(
                    "/content/validUntil", "in-the-past", "پایان آن گذشته است", "Its last day has passed already"));
        }
        return errors;
    }

    /** Nothing is granted that no law allows. */
    static Optional<FieldError> missingForGrant(DelegationContent content) {
        LocalizedText basis = content.legalBasis();
        return basis == null || basis.isEmpty()
                ? Optional.of(FieldError.of(
                        "/content/legalBasis",
                        "required",
                        "بدون مبنای حقوقی چیزی تفویض نمی‌شود",
                        "Nothing is granted without a legal basis"))
                : Optional.empty();
    }

    /** A grant may narrow what was asked for, and never widens it. */
    static List<FieldError> beyondRequest(
            GrantDelegation terms, DelegationContent asked, ReferenceRegister register, LocalDate today) {
        var errors = new ArrayList<FieldError>();
        Money ceiling = terms.ceiling();
        ceilingFault("/ceiling", ceiling, register).ifPresent(errors::add);
        Money most = asked.ceiling();
        if (ceiling != null
                && (most == null
                        || !most.currency().equals(ceiling.currency())
                        || ceiling.amount().compareTo(most.amount()) > 0)) {
            errors.add(beyond("/ceiling"));
        }
        LocalDate from = Objects.requireNonNullElse(terms.validFrom(), asked.validFrom());
        LocalDate until = Objects.requireNonNullElse(terms.validUntil(), asked.validUntil());
        if (from.isBefore(asked.validFrom())) {
            errors.add(beyond("/validFrom"));
        }
        if (until.isAfter(asked.validUntil())) {
            errors.add(beyond("/validUntil"));
        }
        if (until.isBefore(from)) {
            errors.add(endBeforeStart("/validUntil"));
        } else if (until.isBefore(today)) {
            errors.add(FieldError.of(
                    "/validUntil", "in-the-past", "پایان آن گذشته است", "Its last day has passed already"));
        }
        return errors;
    }

    /** The words it is found by. */
    static String searched(String reference, DelegationContent content) {
        return Stream.of(content.title(), content.purpose())
                .filter(Objects::nonNull)
                .flatMap(text -> text.byLanguage().values().stream())
                .map(PersianText::fold)
                .collect(Collectors.joining(" ", PersianText.fold(reference) + " ", ""));
    }

    private static Optional<FieldError> ceilingFault(
            String pointer, @Nullable Money ceiling, ReferenceRegister register) {
        if (ceiling == null) {
            return Optional.empty();
        }
        if (!register.isCurrency(ceiling.currency())) {
            return Optional.of(FieldError.unknownCode(pointer + "/currency", "currency", ceiling.currency()));
        }
        return ceiling.amount().signum() > 0
                ? Optional.empty()
                : Optional.of(FieldError.of(
                        pointer + "/amount",
                        "not-positive",
                        "سقف باید بیش از صفر باشد",
                        "The ceiling must be above zero"));
    }

    private static void unknown(
            List<FieldError> errors, String pointer, String noun, List<String> codes, Predicate<String> known) {
        for (int i = 0; i < codes.size(); i++) {
            if (!known.test(codes.get(i))) {
                errors.add(FieldError.unknownCode(pointer + "/" + i, noun, codes.get(i)));
            }
        }
    }

    private static FieldError endBeforeStart(String pointer) {
        return FieldError.of(pointer, "out-of-order", "پایان پیش از آغاز است", "The last day is before the first one");
    }

    private static FieldError beyond(String pointer) {
        return FieldError.of(
                pointer,
                "beyond-request",
                "تفویض از آنچه درخواست شده فراتر نمی‌رود",
                "A grant does not go beyond what was asked for");
    }
}

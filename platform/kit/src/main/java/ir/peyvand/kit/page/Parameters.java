package ir.peyvand.kit.page;

import ir.peyvand.kit.problem.FieldError;
import ir.peyvand.kit.problem.Problem;
import ir.peyvand.kit.problem.Problems;
import ir.peyvand.kit.time.DateRefusal;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The query parameters of one request, read with their rules. Faults are collected, so that one answer names them all;
 * {@link #check()} refuses when there were any. Several values come as {@code a=x&a=y} or {@code a=x,y}.
 */
public final class Parameters {

    /** More values than this in one filter serve no user and make queries expensive. */
    private static final int MOST_VALUES = 100;

    private final Map<String, List<String>> values;
    private final List<FieldError> errors = new ArrayList<>();

    public Parameters(MultivaluedMap<String, String> values) {
        this.values = values;
    }

    /** One value of at most {@code longest} characters; blank counts as absent. */
    public Optional<String> text(String name, int longest) {
        List<String> all = values.getOrDefault(name, List.of());
        if (all.size() > 1) {
            refuseRepeated(name);
            return Optional.empty();
        }
        if (all.isEmpty() || all.getFirst().isBlank()) {
            return Optional.empty();
        }
        String value = all.getFirst();
        if (value.length() > longest) {
            refuse(
                    name,
                    "too-long",
                    "درازای مقدار بیش از " + longest + " نویسه است",
                    "The value is longer than " + longest + " characters");
            return Optional.empty();
        }
        if (!isText(value)) {
            refuse(name, "not-text", "مقدار نویسه‌های نپذیرفتنی دارد", "The value holds characters that are not text");
            return Optional.empty();
        }
        return Optional.of(value.strip());
    }

    /** Several codes; each must satisfy {@code known}, else the answer is {@code unknown-<noun>} with its value. */
    public Set<String> codes(String name, String noun, Predicate<String> known) {
        var codes = new LinkedHashSet<String>();
        for (String code : several(name)) {
            if (known.test(code)) {
                codes.add(code);
            } else {
                refuse(
                        name,
                        "unknown-" + noun,
                        "کد «" + code + "» شناخته نیست",
                        "The code '" + code + "' is not known");
            }
        }
        return codes;
    }

    /** Several values of an enumeration written in lower-kebab-case. */
    public <T> Set<T> choices(String name, Map<String, T> choices) {
        var chosen = new LinkedHashSet<T>();
        for (String value : several(name)) {
            T choice = choices.get(value);
            if (choice == null) {
                refuse(
                        name,
                        "unknown-value",
                        "مقدار «" + value + "» پذیرفتنی نیست؛ یکی از " + String.join("، ", choices.keySet()),
                        "'" + value + "' is not one of " + String.join(", ", choices.keySet()));
            } else {
                chosen.add(choice);
            }
        }
        return chosen;
    }

    /** One value of an enumeration written in lower-kebab-case. */
    public <T> Optional<T> choice(String name, Map<String, T> choices) {
        Set<T> chosen = choices(name, choices);
        if (chosen.size() > 1) {
            refuseRepeated(name);
        }
        return chosen.stream().findFirst();
    }

    public OptionalInt integer(String name, int smallest, int largest) {
        OptionalLong number = wholeNumber(name, smallest, largest);
        return number.isPresent() ? OptionalInt.of((int) number.getAsLong()) : OptionalInt.empty();
    }

    public OptionalLong wholeNumber(String name, long smallest, long largest) {
        Optional<Long> number = parsed(name, Long::valueOf);
        if (number.isPresent() && (number.get() < smallest || number.get() > largest)) {
            refuse(
                    name,
                    "out-of-range",
                    "مقدار باید از " + smallest + " تا " + largest + " باشد",
                    "The value must be from " + smallest + " to " + largest);
            return OptionalLong.empty();
        }
        return number.map(OptionalLong::of).orElseGet(OptionalLong::empty);
    }

    /** A finite decimal number; NaN and infinities are refused. */
    public OptionalDouble number(String name) {
        Optional<Double> number = parsed(name, text -> {
            double value = Double.parseDouble(text);
            if (!Double.isFinite(value)) {
                throw new NumberFormatException("not finite");
            }
            return value;
        });
        return number.map(OptionalDouble::of).orElseGet(OptionalDouble::empty);
    }

    public Optional<Boolean> flag(String name) {
        return text(name, 5).flatMap(value -> switch (value) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> {
                refuse(name, "not-a-flag", "مقدار باید true یا false باشد", "The value must be true or false");
                yield Optional.empty();
            }
        });
    }

    /** A value read by {@code reading}, which throws {@link IllegalArgumentException} when it cannot. */
    public <T> Optional<T> parsed(String name, Function<String, T> reading) {
        return text(name, 200).flatMap(value -> {
            try {
                return Optional.of(reading.apply(value));
            } catch (DateRefusal impossible) {
                errors.add(new FieldError("?" + name, impossible.code(), impossible.reason()));
                return Optional.empty();
            } catch (IllegalArgumentException unreadable) {
                refuse(
                        name,
                        "unreadable",
                        "مقدار «" + value + "» خوانده نشد",
                        "The value '" + value + "' cannot be read");
                return Optional.empty();
            }
        });
    }

    /** Several values, of which any is text of at most 200 characters. */
    public Set<String> several(String name) {
        var all = new LinkedHashSet<String>();
        for (String given : values.getOrDefault(name, List.of())) {
            for (String value : given.split(",", -1)) {
                if (!value.isBlank()) {
                    all.add(value.strip());
                }
            }
        }
        if (all.size() > MOST_VALUES || all.stream().anyMatch(value -> value.length() > 200 || !isText(value))) {
            refuse(
                    name,
                    "too-many-values",
                    "مقدارها بیش از اندازه است",
                    "There are too many values or they are too long");
            return Set.of();
        }
        return all;
    }

    private void refuseRepeated(String name) {
        refuse(name, "repeated", "این پارامتر تنها یک مقدار می‌پذیرد", "This parameter takes one value");
    }

    public void refuse(String name, String code, String persian, String english) {
        errors.add(FieldError.parameter(name, code, persian, english));
    }

    /** @throws Problem 400 that names every parameter in fault */
    public void check() {
        if (!errors.isEmpty()) {
            throw Problems.invalidParameters(errors);
        }
    }

    /** No control characters and no lone surrogates: PostgreSQL stores neither. */
    private static boolean isText(String value) {
        return value.codePoints()
                .noneMatch(
                        c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE || c == 0xFFFD);
    }
}

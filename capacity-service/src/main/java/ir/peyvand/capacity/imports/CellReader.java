package ir.peyvand.capacity.imports;

import ir.peyvand.kit.table.CellFault;
import ir.peyvand.kit.table.TableRow;
import ir.peyvand.kit.text.TextFault;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the cells of one row as people write them, and collects what is wrong with them. */
final class CellReader {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,30}(\\.\\d{1,30})?");
    private static final Pattern GROUPED = Pattern.compile("-?\\d{1,3}(,\\d{3})+(\\.\\d+)?");

    private final TableRow row;
    private final List<CellFault> faults = new ArrayList<>();

    CellReader(TableRow row) {
        this.row = row;
    }

    List<CellFault> faults() {
        return faults;
    }

    void refuse(String column, String code, String persian, String english) {
        faults.add(CellFault.of(column, row.value(column), code, persian, english));
    }

    /** A code in any case, with digits of any kind; empty when the cell is. */
    Optional<String> code(String column) {
        String value = row.value(column);
        return value.isEmpty()
                ? Optional.empty()
                : Optional.of(latinDigits(value).toUpperCase(Locale.ROOT));
    }

    /** A code that must be there and be known. */
    @Nullable
    String knownCode(String column, String noun, Predicate<String> known) {
        Optional<String> code = code(column);
        if (code.isEmpty()) {
            refuse(column, "required", "این خانه لازم است", "The cell must not be empty");
            return null;
        }
        if (!known.test(code.get())) {
            unknown(column, noun, code.get());
            return null;
        }
        return code.get();
    }

    void unknown(String column, String noun, String code) {
        String shown = code.length() > 40 ? code.substring(0, 40) + "…" : code;
        faults.add(CellFault.of(
                column,
                code,
                "unknown-" + noun,
                "کد «" + shown + "» در داده‌های مرجع نیست",
                "The code '" + shown + "' is not in the reference data"));
    }

    /** A word of an enumeration, in any case, {@code _} for {@code -} allowed. */
    String word(String column) {
        return row.value(column).toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Text for people; empty when the cell is. */
    String text(String column, int max) {
        String value = row.value(column);
        if (!value.isEmpty()) {
            TextFault.of(value, max).ifPresent(fault -> refuse(column, fault));
        }
        return value;
    }

    String title(String column, int max, boolean required) {
        String value = row.value(column);
        if (required || !value.isEmpty()) {
            TextFault.ofTitle(value, max).ifPresent(fault -> refuse(column, fault));
        }
        return value;
    }

    private void refuse(String column, TextFault fault) {
        refuse(column, fault.code(), fault.persian(), fault.english());
    }

    /**
     * A number that is not negative.
     *
     * @param whole most digits before the point
     * @param fraction most digits after it
     */
    @Nullable
    BigDecimal amount(String column, int whole, int fraction) {
        BigDecimal number = number(column);
        if (number == null) {
            return null;
        }
        if (number.signum() < 0) {
            refuse(column, "negative-number", "عدد نباید منفی باشد", "The number must not be negative");
            return null;
        }
        BigDecimal plain = number.stripTrailingZeros();
        if (plain.scale() > fraction || plain.precision() - plain.scale() > whole) {
            refuse(
                    column,
                    "number-out-of-range",
                    "عدد بیش از " + whole + " رقم صحیح یا " + fraction + " رقم اعشار دارد",
                    "The number has more than " + whole + " digits, or more than " + fraction + " decimals");
            return null;
        }
        // as the register keeps it, so that equal contents have equal digests
        return plain.setScale(fraction);
    }

    /** Degrees from −{@code limit} to {@code limit}. */
    @Nullable
    Double degrees(String column, int limit) {
        BigDecimal number = number(column);
        if (number == null) {
            return null;
        }
        double degrees = number.doubleValue();
        if (degrees < -limit || degrees > limit) {
            refuse(
                    column,
                    "out-of-range",
                    "مقدار باید از −" + limit + " تا " + limit + " درجه باشد",
                    "The value must be from −" + limit + " to " + limit + " degrees");
            return null;
        }
        return degrees;
    }

    private @Nullable BigDecimal number(String column) {
        String value = row.value(column);
        if (value.isEmpty()) {
            return null;
        }
        String latin = latinDigits(value).replace("٬", "").replace('٫', '.').replace('−', '-');
        String plain = GROUPED.matcher(latin).matches() ? latin.replace(",", "") : latin;
        if (!NUMBER.matcher(plain).matches()) {
            refuse(
                    column,
                    "not-a-number",
                    "مقدار عدد نیست؛ آن را با رقم و بی‌یکا بنویسید",
                    "The value is not a number; write digits without a unit");
            return null;
        }
        return new BigDecimal(plain);
    }

    boolean isEmpty(String column) {
        return row.value(column).isEmpty();
    }

    static String latinDigits(String text) {
        StringBuilder latin = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > '9' && Character.isDigit(c)) {
                latin = latin == null ? new StringBuilder(text) : latin;
                latin.setCharAt(i, (char) ('0' + Character.digit(c, 10)));
            }
        }
        return latin == null ? text : latin.toString();
    }
}

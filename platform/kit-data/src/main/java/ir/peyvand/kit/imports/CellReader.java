package ir.peyvand.kit.imports;

import ir.peyvand.kit.table.CellFault;
import ir.peyvand.kit.table.TableRow;
import ir.peyvand.kit.text.TextFault;
import ir.peyvand.kit.time.DateRefusal;
import ir.peyvand.kit.time.DateText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the cells of one row as people write them, and collects what is wrong with them. */
public final class CellReader {

    private static final Pattern SEPARATORS = Pattern.compile("[;؛,،\\s]+");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,30}(\\.\\d{1,30})?");
    private static final Pattern GROUPED = Pattern.compile("-?\\d{1,3}(,\\d{3})+(\\.\\d+)?");

    private final TableRow row;
    private final List<CellFault> faults = new ArrayList<>();

    /** @param row sound */
    public CellReader(TableRow row) {
        this.row = row;
    }

    /** What was wrong with the cells read so far. */
    public List<CellFault> faults() {
        return faults;
    }

    public void refuse(String column, String code, String persian, String english) {
        faults.add(CellFault.of(column, row.value(column), code, persian, english));
    }

    /** A code in any case, with digits of any kind; empty when the cell is. */
    public Optional<String> code(String column) {
        String value = row.value(column);
        return value.isEmpty()
                ? Optional.empty()
                : Optional.of(latinDigits(value).toUpperCase(Locale.ROOT));
    }

    /** A code that must be there and be known. */
    public @Nullable String knownCode(String column, String noun, Predicate<String> known) {
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

    /** Refuses a code that the reference data does not hold. */
    public void unknown(String column, String noun, String code) {
        String shown = code.length() > 40 ? code.substring(0, 40) + "…" : code;
        faults.add(CellFault.of(
                column,
                code,
                "unknown-" + noun,
                "کد «" + shown + "» در داده‌های مرجع نیست",
                "The code '" + shown + "' is not in the reference data"));
    }

    /** A word of an enumeration, in any case, {@code _} for {@code -} allowed. */
    public String word(String column) {
        return row.value(column).toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Text for people; empty when the cell is. */
    public String text(String column, int max) {
        String value = row.value(column);
        if (!value.isEmpty()) {
            TextFault.of(value, max).ifPresent(fault -> refuse(column, fault));
        }
        return value;
    }

    /** Text for people on one line that no spreadsheet takes for a formula; empty when the cell is and need not be filled. */
    public String title(String column, int max, boolean required) {
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
    public @Nullable BigDecimal amount(String column, int whole, int fraction) {
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
    public @Nullable Double degrees(String column, int limit) {
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

    public boolean isEmpty(String column) {
        return row.value(column).isEmpty();
    }

    /** A day of either calendar; null when the cell is empty or holds none. */
    public @Nullable LocalDate date(String column) {
        String value = row.value(column);
        if (value.isEmpty()) {
            return null;
        }
        try {
            return DateText.parse(value);
        } catch (DateRefusal refusal) {
            faults.add(new CellFault(column, value, refusal.code(), refusal.reason()));
            return null;
        }
    }

    /**
     * The codes of a list in one cell, apart by a semicolon, a comma or blanks, each once and known.
     *
     * @param form what a code looks like in the reference data
     * @param most codes in one cell
     */
    public List<String> codes(
            String column, String noun, UnaryOperator<String> form, Predicate<String> known, int most) {
        var codes = new LinkedHashSet<String>();
        for (String given : SEPARATORS.split(code(column).orElse(""))) {
            String code = form.apply(given);
            if (!code.isEmpty() && codes.add(code) && !known.test(code)) {
                unknown(column, noun, code);
            }
        }
        if (codes.size() > most) {
            refuse(
                    column,
                    "too-many-codes",
                    "بیش از " + most + " کد در یک خانه پذیرفته نیست",
                    "No more than " + most + " codes are accepted in one cell");
        }
        return List.copyOf(codes);
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

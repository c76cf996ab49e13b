package ir.peyvand.kit.table;

import ir.peyvand.kit.text.LocalizedText;

/**
 * What is wrong with one cell.
 *
 * @param column the column's official name, or the empty string for the row as a whole
 * @param value what stood there, made safe to show: cut at 200 characters, control characters replaced
 * @param code stable, lower-kebab-case, for programs
 * @param detail the sentence for people
 */
public record CellFault(String column, String value, String code, LocalizedText detail) {

    private static final int SHOWN = 200;

    public CellFault {
        value = showable(value);
    }

    public static CellFault of(String column, String value, String code, String persian, String english) {
        return new CellFault(column, value, code, LocalizedText.of(persian, english));
    }

    /** Control, direction-changing and broken characters become U+FFFD: a report must not carry on what it reports. */
    private static String showable(String value) {
        var safe = new StringBuilder(Math.min(value.length(), SHOWN + 1));
        value.codePoints().limit(SHOWN).forEach(c -> safe.appendCodePoint(mayBeShown(c) ? c : 0xFFFD));
        return value.codePointCount(0, value.length()) > SHOWN
                ? safe.append('…').toString()
                : safe.toString();
    }

    private static boolean mayBeShown(int c) {
        boolean control = Character.isISOControl(c);
        boolean direction = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
        boolean loneSurrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return !control && !direction && !loneSurrogate;
    }
}

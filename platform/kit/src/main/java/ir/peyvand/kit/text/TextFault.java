package ir.peyvand.kit.text;

import java.util.Optional;

/**
 * Why a text for people is not acceptable. The same rules hold for JSON bodies and imported cells.
 *
 * <p>Bidirectional overrides and isolates (U+202A–U+202E, U+2066–U+2069) let a text show other words than it holds
 * (Unicode Technical Report 36 §2.1); lone surrogates and control characters cannot be stored.
 */
public enum TextFault {
    BLANK("blank", "متن خالی است", "The text is blank"),
    TOO_LONG("too-long", "متن از اندازهٔ مجاز بلندتر است", "The text is longer than allowed"),
    FORMULA("formula", "متن نباید مانند فرمول آغاز شود", "The text must not begin like a formula"),
    BIDI_OVERRIDE(
            "bidi-override",
            "متن نویسه‌های پنهانِ جهت‌دهنده دارد",
            "The text holds hidden characters that override its direction"),
    NOT_TEXT("not-text", "متن نویسه‌های نپذیرفتنی دارد", "The text holds characters that are not text");

    private final String code;
    private final String persian;
    private final String english;

    TextFault(String code, String persian, String english) {
        this.code = code;
        this.persian = persian;
        this.english = english;
    }

    /** Stable, for programs. */
    public String code() {
        return code;
    }

    public String persian() {
        return persian;
    }

    public String english() {
        return english;
    }

    /**
     * @param max the largest number of characters (Unicode code points)
     * @return the first fault of a running text; line breaks and tabs are allowed
     */
    public static Optional<TextFault> of(String text, int max) {
        if (text.codePoints().allMatch(TextFault::isBlank)) {
            return Optional.of(BLANK);
        }
        if (text.codePointCount(0, text.length()) > max) {
            return Optional.of(TOO_LONG);
        }
        if (text.codePoints().anyMatch(c -> (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069))) {
            return Optional.of(BIDI_OVERRIDE);
        }
        if (text.codePoints().anyMatch(TextFault::isNotText)) {
            return Optional.of(NOT_TEXT);
        }
        return Optional.empty();
    }

    /** The same for a title: on one line, and nothing that a spreadsheet would take for a formula. */
    public static Optional<TextFault> ofTitle(String title, int max) {
        Optional<TextFault> fault = of(title, max);
        if (fault.isPresent()) {
            return fault;
        }
        if (title.codePoints().anyMatch(Character::isISOControl)) {
            return Optional.of(NOT_TEXT);
        }
        return "=+-@".indexOf(title.strip().charAt(0)) >= 0 ? Optional.of(FORMULA) : Optional.empty();
    }

    /** White space, half-spaces and other characters that show nothing. */
    private static boolean isBlank(int c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.FORMAT
                || Character.isISOControl(c);
    }

    private static boolean isNotText(int c) {
        return Character.getType(c) == Character.SURROGATE
                || c == 0xFFFE
                || c == 0xFFFF
                || (Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t');
    }
}

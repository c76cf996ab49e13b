package ir.peyvand.kit.problem;

import ir.peyvand.kit.text.LocalizedText;

/**
 * One fault in a request.
 *
 * @param pointer where: a JSON pointer into the body (RFC 6901, {@code /parties/0/province}), or {@code ?name} for a query
 *     parameter, or {@code #Name} for a header
 * @param code stable, for programs
 * @param detail the sentence for people
 */
public record FieldError(String pointer, String code, LocalizedText detail) {

    private static final int LONGEST_SHOWN_CODE = 40;

    public static FieldError of(String pointer, String code, String persian, String english) {
        return new FieldError(pointer, code, LocalizedText.of(persian, english));
    }

    public static FieldError parameter(String name, String code, String persian, String english) {
        return of("?" + name, code, persian, english);
    }

    /**
     * A code that the reference data does not hold.
     *
     * @param noun what it should be the code of, in lower-kebab-case: the error's code becomes {@code unknown-<noun>}
     */
    public static FieldError unknownCode(String pointer, String noun, String code) {
        String shown = code.length() > LONGEST_SHOWN_CODE ? code.substring(0, LONGEST_SHOWN_CODE) + "…" : code;
        return of(
                pointer,
                "unknown-" + noun,
                "کد «" + shown + "» در داده‌های مرجع نیست",
                "The code '" + shown + "' is not in the reference data");
    }
}

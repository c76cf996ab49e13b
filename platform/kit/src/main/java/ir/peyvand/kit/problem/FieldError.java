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

    public static FieldError of(String pointer, String code, String persian, String english) {
        return new FieldError(pointer, code, LocalizedText.of(persian, english));
    }

    public static FieldError parameter(String name, String code, String persian, String english) {
        return of("?" + name, code, persian, english);
    }
}

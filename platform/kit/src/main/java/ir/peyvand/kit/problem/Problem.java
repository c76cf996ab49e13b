package ir.peyvand.kit.problem;

import ir.peyvand.kit.text.LocalizedText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A refusal that knows its code, status and sentences. Thrown anywhere below a resource; {@link ProblemMapper} renders it
 * as {@code application/problem+json} (RFC 9457).
 *
 * <p>Immutable: the {@code with…} methods answer a changed copy.
 */
public final class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final int status;
    private final transient LocalizedText title;
    private final transient LocalizedText detail;
    private final transient List<FieldError> errors;
    private final transient Map<String, String> headers;
    private final transient Map<String, Object> extensions;

    private Problem(
            String code,
            int status,
            LocalizedText title,
            LocalizedText detail,
            List<FieldError> errors,
            Map<String, String> headers,
            Map<String, Object> extensions) {
        super(code + ": " + title.best(LocalizedText.ENGLISH), null, false, false);
        this.code = code;
        this.status = status;
        this.title = title;
        this.detail = detail;
        this.errors = List.copyOf(errors);
        this.headers = Map.copyOf(headers);
        this.extensions = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(extensions));
    }

    /**
     * @param status the HTTP status, 400 to 599
     * @param code stable, lower-kebab-case, for programs; the type becomes {@code urn:peyvand:problem:<code>}
     * @param persian the title for people, in Persian
     * @param english the title for people, in English
     */
    public static Problem of(int status, String code, String persian, String english) {
        return new Problem(
                code, status, LocalizedText.of(persian, english), LocalizedText.EMPTY, List.of(), Map.of(), Map.of());
    }

    /** What is wrong with this request in particular, for people. */
    public Problem withDetail(String persian, String english) {
        return new Problem(code, status, title, LocalizedText.of(persian, english), errors, headers, extensions);
    }

    /** Adds the place and the reason of one fault; a problem may carry many. */
    public Problem withError(FieldError error) {
        var more = new ArrayList<>(errors);
        more.add(error);
        return withErrors(more);
    }

    public Problem withErrors(List<FieldError> all) {
        return new Problem(code, status, title, detail, all, headers, extensions);
    }

    public Problem withHeader(String name, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Problem(code, status, title, detail, errors, more, extensions);
    }

    /** An extension member of RFC 9457 §3.2, for example the moves that are legal now. */
    public Problem with(String member, Object value) {
        var more = new LinkedHashMap<>(extensions);
        more.put(member, value);
        return new Problem(code, status, title, detail, errors, headers, more);
    }

    public String code() {
        return code;
    }

    public int status() {
        return status;
    }

    public LocalizedText title() {
        return title;
    }

    public LocalizedText detail() {
        return detail;
    }

    public List<FieldError> errors() {
        return errors;
    }

    public Map<String, String> headers() {
        return headers;
    }

    public Map<String, Object> extensions() {
        return extensions;
    }
}

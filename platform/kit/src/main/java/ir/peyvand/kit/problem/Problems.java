package ir.peyvand.kit.problem;

import ir.peyvand.kit.text.LocalizedText;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The refusals that every app shares. What only one feature refuses stands in that feature's {@code …Problems}.
 *
 * <p>Statuses follow the table of the API conventions: 400 malformed, 401, 403 known but not allowed, 404 also for what
 * the caller may not know exists, 409 state does not allow it, 412/428 preconditions, 413, 415, 422 breaks a rule, 429,
 * 503 with {@code Retry-After}.
 */
public final class Problems {

    private Problems() {}

    /** 400: the request as a whole, or the parameters named in its errors, cannot be read. */
    public static Problem malformedRequest() {
        return Problem.of(400, "malformed-request", "درخواست درست نوشته نشده است", "The request is malformed");
    }

    /** 400: one query parameter is wrong. */
    public static Problem invalidParameter(String name, String code, String persian, String english) {
        return Problem.of(400, "invalid-parameter", "پارامتر درخواست نادرست است", "A request parameter is not valid")
                .withDetail(persian, english)
                .withError(FieldError.parameter(name, code, persian, english));
    }

    /** 400: every parameter in fault, at once. */
    public static Problem invalidParameters(List<FieldError> errors) {
        FieldError first = errors.getFirst();
        return Problem.of(400, "invalid-parameter", "پارامتر درخواست نادرست است", "A request parameter is not valid")
                .withDetail(
                        first.detail().best(LocalizedText.PERSIAN),
                        first.detail().best(LocalizedText.ENGLISH))
                .withErrors(errors);
    }

    /** 400: a parameter that this operation does not have; {@code known} is what it has. */
    public static Problem unknownParameter(String name, Set<String> known) {
        String shown = name.length() > 100 ? name.substring(0, 100) : name;
        return invalidParameters(List.of(FieldError.parameter(
                shown,
                "unknown-parameter",
                "این عملیات پارامتری به این نام ندارد",
                known.isEmpty()
                        ? "This operation takes no parameters"
                        : "This operation knows only " + String.join(", ", new TreeSet<>(known)))));
    }

    /** 400: the raw request target holds something that no client needs and attackers use. */
    public static Problem forbiddenPath() {
        return Problem.of(
                        400,
                        "forbidden-path",
                        "نشانی درخواست نویسه‌های نپذیرفتنی دارد",
                        "The path holds forbidden characters")
                .withDetail(
                        "نشانی نباید ; یا \\ یا // یا نویسهٔ کنترلی یا گام نقطه‌ای داشته باشد و / ; \\ . % در آن رمز نمی‌شوند",
                        "A path holds no ; \\ // control characters or dot segments, and none of / ; \\ . % encoded");
    }

    public static Problem unauthenticated() {
        return Problem.of(401, "unauthenticated", "نشان دسترسی معتبر لازم است", "A valid bearer token is needed")
                .withDetail(
                        "سرایند Authorization: Bearer را با نشانی از قلمرو peyvand بفرستید که مهلتش نگذشته باشد",
                        "Send Authorization: Bearer with a token of the realm peyvand that has not expired")
                .withHeader("WWW-Authenticate", "Bearer");
    }

    /** 403: the caller is known, and this role may not do this. */
    public static Problem forbidden() {
        return Problem.of(403, "forbidden", "این کار در اختیار نقش شما نیست", "Your role may not do this");
    }

    /** 404: there is no such thing, or none that the caller may know of. */
    public static Problem notFound() {
        return Problem.of(404, "not-found", "چنین چیزی یافت نشد", "There is no such resource")
                .withDetail("یا نیست، یا برای شما دیدنی نیست", "It does not exist, or is not for you to see");
    }

    public static Problem methodNotAllowed() {
        return Problem.of(405, "method-not-allowed", "این روش برای این نشانی نیست", "The method is not allowed here");
    }

    public static Problem notAcceptable() {
        return Problem.of(
                406, "not-acceptable", "قالب خواسته‌شده فراهم نیست", "None of the formats asked for is available");
    }

    /** 409: there is no way from the record's state to the next one; with the moves that there are. */
    public static Problem moveNotLegal(String from, String to, List<String> legalMoves) {
        return moveNotLegal(legalMoves)
                .withDetail(
                        "از «" + from + "» به «" + to + "» راهی نیست",
                        "There is no way from '" + from + "' to '" + to + "'");
    }

    /** 409: the same, for what its own detail says. */
    public static Problem moveNotLegal(List<String> legalMoves) {
        return Problem.of(
                        409,
                        "move-not-legal",
                        "این رکورد در وضعیت کنونی نمی‌تواند چنین تغییری کند",
                        "The record's state does not allow this")
                .with("legalMoves", legalMoves);
    }

    /** 412: somebody changed the record since the caller read it. */
    public static Problem stale() {
        return Problem.of(
                412,
                "stale-version",
                "این رکورد از هنگامی که آن را خواندید تغییر کرده است",
                "The record has changed since you read it");
    }

    /** 428: a change needs {@code If-Match} with the ETag of what the caller read. */
    public static Problem preconditionRequired() {
        return Problem.of(
                        428,
                        "precondition-required",
                        "برای تغییر، سرایند If-Match لازم است",
                        "A change needs the If-Match header")
                .withError(FieldError.of(
                        "#If-Match", "required", "مقدار ETag رکورد را بفرستید", "Send the ETag of the record"));
    }

    public static Problem tooLarge() {
        return Problem.of(
                413, "too-large", "درخواست بزرگ‌تر از اندازهٔ مجاز است", "The request is larger than allowed");
    }

    public static Problem tooLarge(long limitBytes) {
        return tooLarge().withDetail("بیشینه " + limitBytes + " بایت است", "The limit is " + limitBytes + " bytes");
    }

    public static Problem unsupportedMediaType() {
        return Problem.of(
                415,
                "unsupported-media-type",
                "قالب بدنهٔ درخواست پشتیبانی نمی‌شود",
                "The media type of the request body is not supported");
    }

    /** 422: readable, but the values named in the errors break a rule. */
    public static Problem invalid() {
        return Problem.of(422, "invalid", "مقدارهایی از درخواست پذیرفتنی نیست", "Some values break a rule");
    }

    public static Problem internal() {
        return Problem.of(
                500,
                "internal",
                "خطایی در سامانه رخ داد؛ شمارهٔ پیگیری را بفرستید",
                "Something failed here; quote the traceId");
    }

    /** @param retryAfterSeconds when it is worth trying again, in seconds */
    public static Problem unavailable(int retryAfterSeconds) {
        return Problem.of(503, "unavailable", "این بخش اکنون در دسترس نیست", "This part is not available right now")
                .withHeader("Retry-After", Integer.toString(retryAfterSeconds));
    }
}

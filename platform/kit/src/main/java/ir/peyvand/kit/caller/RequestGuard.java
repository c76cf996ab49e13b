package ir.peyvand.kit.caller;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import ir.peyvand.kit.problem.Problem;
import ir.peyvand.kit.problem.ProblemJson;
import ir.peyvand.kit.problem.Problems;
import ir.peyvand.kit.problem.RequestId;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/**
 * Stands before everything else on the public port of every app: gives the request its id and refuses, with 400, what two
 * HTTP parsers could read differently (RFC 9112 §3.2, §6.3; RFC 9110 §7.2).
 */
@Singleton
public class RequestGuard {

    /** Before authentication, routing, body reading and whatever an extension may register. */
    private static final int FIRST = 100_000;

    private static final int LONGEST_NAME_SHOWN = 100;

    void register(@Observes Filters filters) {
        filters.register(this::check, FIRST);
    }

    private void check(RoutingContext context) {
        String id = RequestId.of(context);
        MDC.put("requestId", id);
        context.response().putHeader(RequestId.HEADER, id);
        Problem refusal = refusalOf(context.request());
        if (refusal == null) {
            context.next();
        } else {
            ProblemJson.refuse(context, refusal);
        }
    }

    static @Nullable Problem refusalOf(HttpServerRequest request) {
        if (!RawTarget.isClean(request.uri())) {
            return Problems.forbiddenPath();
        }
        if (!RawTarget.isReadable(request.uri())) {
            return RawTarget.unreadableParameter(request.uri())
                    .map(RequestGuard::unreadable)
                    .orElseGet(Problems::forbiddenPath);
        }
        MultiMap headers = request.headers();
        if (!hasOneHost(request, headers)) {
            return malformed("درست یک سرایند Host لازم است", "Exactly one Host header is needed");
        }
        if (headers.contains(HttpHeaders.TRANSFER_ENCODING) && !isPlainlyChunked(request, headers)) {
            return malformed(
                    "سرایند Transfer-Encoding تنها می‌تواند chunked باشد و با Content-Length نمی‌آید",
                    "Transfer-Encoding may only be chunked, and never beside Content-Length");
        }
        if (headers.contains(HttpHeaders.CONTENT_LENGTH) && !isOneNumber(headers.getAll(HttpHeaders.CONTENT_LENGTH))) {
            return malformed("سرایند Content-Length یک عدد است", "Content-Length is one number");
        }
        if (headers.contains(HttpHeaders.CONTENT_ENCODING)
                && !"identity".equalsIgnoreCase(headers.get(HttpHeaders.CONTENT_ENCODING))) {
            // a compressed body can be a thousand times what it seems; RFC 9110 §15.5.16 names the answer
            return Problems.unsupportedMediaType()
                    .withDetail("بدنهٔ فشرده پذیرفته نیست", "A compressed body is not accepted")
                    .withHeader("Accept-Encoding", "identity");
        }
        if (headers.contains(HttpHeaders.AUTHORIZATION)
                && headers.getAll(HttpHeaders.AUTHORIZATION).size() > 1) {
            return malformed("تنها یک سرایند Authorization پذیرفته است", "Only one Authorization header is accepted");
        }
        return null;
    }

    private static Problem unreadable(String parameter) {
        return Problems.invalidParameter(
                parameter.substring(0, Math.min(parameter.length(), LONGEST_NAME_SHOWN)),
                "unreadable",
                "پارامتر درست کدگذاری نشده است: پس از هر % دو رقم شانزده‌شانزدهی می‌آید",
                "The parameter is not encoded rightly: after each % come two hexadecimal digits");
    }

    private static boolean hasOneHost(HttpServerRequest request, MultiMap headers) {
        if (!headers.contains(HttpHeaders.HOST)) {
            // HTTP/1.0 need not name one; HTTP/2 says it as :authority
            return request.version() != HttpVersion.HTTP_1_1;
        }
        List<String> hosts = headers.getAll(HttpHeaders.HOST);
        return hosts.size() == 1 && isHost(hosts.getFirst());
    }

    private static boolean isHost(String host) {
        for (int i = 0; i < host.length(); i++) {
            char c = host.charAt(i);
            boolean letterOrDigit = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (!letterOrDigit && ".-_:[]".indexOf(c) < 0) {
                return false;
            }
        }
        return !host.isEmpty();
    }

    private static boolean isPlainlyChunked(HttpServerRequest request, MultiMap headers) {
        List<String> codings = headers.getAll(HttpHeaders.TRANSFER_ENCODING);
        return codings.size() == 1
                && codings.getFirst().equalsIgnoreCase("chunked")
                && request.version() == HttpVersion.HTTP_1_1
                && !headers.contains(HttpHeaders.CONTENT_LENGTH);
    }

    private static boolean isOneNumber(List<String> lengths) {
        if (lengths.size() != 1
                || lengths.getFirst().isEmpty()
                || lengths.getFirst().length() > 18) {
            return false;
        }
        return lengths.getFirst().chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static Problem malformed(String persian, String english) {
        return Problems.malformedRequest().withDetail(persian, english);
    }
}

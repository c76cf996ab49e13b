package ir.peyvand.kit.connection;

import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import ir.peyvand.kit.problem.Problem;
import ir.peyvand.kit.problem.ProblemJson;
import ir.peyvand.kit.problem.ProblemView;
import ir.peyvand.kit.problem.Problems;
import ir.peyvand.kit.problem.RequestId;
import ir.peyvand.kit.text.LocalizedText;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The whole answer to a request head that the parser gave up on: 414, 431, or 400. */
final class UnreadableHead {

    private UnreadableHead() {}

    static String answer(HttpRequest head) {
        Problem problem = problem(head.decoderResult().cause());
        // which language it prefers stands in the head that could not be read
        String language = LocalizedText.PERSIAN;
        String id = UUID.randomUUID().toString();
        String body = ProblemJson.body(problem, language, id).toString(StandardCharsets.UTF_8);
        return "HTTP/1.1 " + HttpResponseStatus.valueOf(problem.status()) + "\r\n"
                + "Content-Type: " + ProblemView.MEDIA_TYPE + "\r\n"
                + "Content-Language: " + language + "\r\n"
                + "Content-Length: " + body.getBytes(StandardCharsets.UTF_8).length + "\r\n"
                + "Cache-Control: no-store\r\n"
                + "X-Content-Type-Options: nosniff\r\n"
                + RequestId.HEADER + ": " + id + "\r\n"
                + "Connection: close\r\n\r\n"
                + body;
    }

    private static Problem problem(Throwable cause) {
        return switch (cause) {
            case TooLongHttpLineException line ->
                Problem.of(
                        414,
                        "target-too-long",
                        "نشانی درخواست بیش از اندازه بلند است",
                        "The request target is too long");
            case TooLongHttpHeaderException headers ->
                Problem.of(
                        431,
                        "headers-too-large",
                        "سرایندهای درخواست بیش از اندازه بزرگ‌اند",
                        "The request headers are too large");
            default -> Problems.malformedRequest();
        };
    }
}

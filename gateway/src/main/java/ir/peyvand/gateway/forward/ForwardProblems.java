package ir.peyvand.gateway.forward;

import io.vertx.core.http.ConnectionPoolTooBusyException;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.StreamResetException;
import ir.peyvand.kit.problem.Problem;
import ir.peyvand.kit.problem.Problems;
import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.eclipse.microprofile.faulttolerance.exceptions.FaultToleranceException;

/** What the gateway itself says when a service does not answer; what a service refuses passes unchanged. */
final class ForwardProblems {

    private static final int RETRY_AFTER_SECONDS = 5;

    private ForwardProblems() {}

    static Problem unavailable() {
        return Problems.unavailable(RETRY_AFTER_SECONDS);
    }

    static Problem tooSlow() {
        return Problem.of(504, "service-too-slow", "این بخش به‌هنگام پاسخ نداد", "This part did not answer in time");
    }

    static Problem badAnswer() {
        return Problem.of(502, "bad-answer", "پاسخ این بخش خوانده نشد", "The answer of this part could not be read");
    }

    static Problem uploadTooSlow() {
        return Problem.of(
                408, "upload-too-slow", "بدنهٔ درخواست به‌هنگام نرسید", "The request body did not arrive in time");
    }

    /** An answer of unknown length cannot be passed to an HTTP/1.0 client without collecting it first. */
    static Problem oldProtocol() {
        return Problem.of(505, "old-protocol", "این پاسخ به HTTP/1.1 نیاز دارد", "This answer needs HTTP/1.1");
    }

    /** The problem that stands for a failure on the way to a service. */
    static Problem of(Throwable failure) {
        if (failure instanceof Problem problem) {
            return problem;
        }
        if (isTimeout(failure)) {
            return tooSlow();
        }
        return isConnectionFailure(failure) || isOverload(failure) ? unavailable() : badAnswer();
    }

    /** Whether nothing can have been answered because the connection failed, so that a safe request may be sent again. */
    static boolean isConnectionFailure(Throwable failure) {
        return failure instanceof ConnectException
                || failure instanceof UnknownHostException
                || failure instanceof HttpClosedException
                || failure instanceof StreamResetException
                || failure instanceof IOException;
    }

    /** Whether the failures that led to this one have been logged. */
    static boolean isKnownAlready(Throwable failure) {
        return failure instanceof CircuitBreakerOpenException;
    }

    private static boolean isTimeout(Throwable failure) {
        return failure instanceof TimeoutException;
    }

    /** Full bulkhead, open circuit, exhausted connection pool. */
    private static boolean isOverload(Throwable failure) {
        return failure instanceof FaultToleranceException || failure instanceof ConnectionPoolTooBusyException;
    }
}

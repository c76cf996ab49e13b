package ir.peyvand.kit.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.vertx.ext.web.RoutingContext;
import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.caller.CurrentCaller;
import ir.peyvand.kit.digest.Sha256;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Carries a POST out inside one transaction together with the remembering of its answer: either both are there afterwards
 * or neither, whenever the process dies.
 */
@Interceptor
@RepeatableWrite
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
public class RepeatableWriteInterceptor {

    static final String HEADER = "Idempotency-Key";

    private final IdempotencyRepository repository;
    private final RoutingContext request;
    private final CurrentCaller current;
    private final ObjectMapper json;
    private final Clock clock;

    RepeatableWriteInterceptor(
            IdempotencyRepository repository,
            RoutingContext request,
            CurrentCaller current,
            ObjectMapper json,
            Clock clock) {
        this.repository = repository;
        this.request = request;
        this.current = current;
        this.json = json;
        this.clock = clock;
    }

    @AroundInvoke
    Object once(InvocationContext invocation) throws Exception {
        String key = request.request().getHeader(HEADER);
        if (key == null) {
            return invocation.proceed();
        }
        if (key.isEmpty() || key.length() > 255 || key.chars().anyMatch(c -> c <= ' ' || c > '~')) {
            throw IdempotencyProblems.badKey();
        }
        byte[] hash = requestHash(invocation.getParameters());
        return QuarkusTransaction.requiringNew().call(() -> answer(invocation, key, hash));
    }

    private Response answer(InvocationContext invocation, String key, byte[] hash) throws Exception {
        Caller caller = current.get();
        if (!repository.lock(caller.client(), key)) {
            throw IdempotencyProblems.stillRunning();
        }
        Optional<RememberedAnswer> first = repository.find(caller.client(), key, clock.instant());
        if (first.isPresent()) {
            if (!MessageDigest.isEqual(first.get().requestHash(), hash)) {
                throw IdempotencyProblems.otherRequest();
            }
            return first.get().toResponse();
        }
        var answer = remembered((Response) invocation.proceed(), hash);
        if (answer.status() < 300) {
            repository.remember(caller.client(), key, answer, clock.instant());
        }
        return answer.toResponse();
    }

    private RememberedAnswer remembered(Response response, byte[] hash) throws JsonProcessingException {
        @Nullable Object entity = response.getEntity();
        return new RememberedAnswer(
                hash,
                response.getStatus(),
                response.getHeaderString(HttpHeaders.LOCATION),
                response.getHeaderString(HttpHeaders.ETAG),
                entity == null ? new byte[0] : json.writeValueAsBytes(entity));
    }

    /** Method, target and every argument of the operation: what makes two requests the same. */
    private byte[] requestHash(Object[] arguments) throws IOException {
        MessageDigest digest = Sha256.begin();
        digest.update(
                (request.request().method() + " " + request.request().uri() + "\n").getBytes(StandardCharsets.UTF_8));
        for (Object argument : arguments) {
            if (argument instanceof Path upload) {
                try (InputStream content = Files.newInputStream(upload);
                        DigestOutputStream sink =
                                new DigestOutputStream(java.io.OutputStream.nullOutputStream(), digest)) {
                    content.transferTo(sink);
                }
            } else {
                digest.update(json.writeValueAsBytes(argument));
            }
        }
        return digest.digest();
    }
}

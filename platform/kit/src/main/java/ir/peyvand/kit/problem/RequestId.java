package ir.peyvand.kit.problem;

import io.vertx.ext.web.RoutingContext;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The id of the request at hand, the same in the gateway, the services, their logs and every problem's traceId. */
public final class RequestId {

    public static final String HEADER = "X-Request-Id";
    private static final String KEY = "peyvand.request-id";

    private RequestId() {}

    /** The id given by the caller if it is sane (1–64 of {@code A-Za-z0-9._-}), else a new one; kept for the request. */
    public static String of(RoutingContext context) {
        String known = context.get(KEY);
        if (known != null) {
            return known;
        }
        String given = context.request().getHeader(HEADER);
        String id = isSane(given) && given != null ? given : UUID.randomUUID().toString();
        context.put(KEY, id);
        return id;
    }

    private static boolean isSane(@Nullable String id) {
        if (id == null || id.isEmpty() || id.length() > 64) {
            return false;
        }
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            boolean letterOrDigit = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (!letterOrDigit && c != '.' && c != '_' && c != '-') {
                return false;
            }
        }
        return true;
    }
}

package ir.peyvand.gateway.route;

import io.vertx.core.http.HttpMethod;
import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.caller.Role;
import java.time.Duration;
import java.util.Collections;
import java.util.Set;

/**
 * One line of the route table.
 *
 * @param service the name of the service, as in the table
 * @param prefix the path it holds for, with everything below, {@code /api/v1/capacities/imports}
 * @param readers roles that may GET and HEAD
 * @param writers roles that may POST, PUT, PATCH and DELETE; empty when the path is read only
 * @param bodyLimit the largest request body, in bytes
 * @param uploadTime how long a client may take to send its body
 * @param timeout how long the service may take to begin its answer
 */
public record Route(
        String service,
        String prefix,
        Set<Role> readers,
        Set<Role> writers,
        long bodyLimit,
        Duration uploadTime,
        Duration timeout) {

    public Route {
        readers = Set.copyOf(readers);
        writers = Set.copyOf(writers);
    }

    /** Whether the path is this route's own or lies below it. */
    boolean holdsFor(String path) {
        return path.startsWith(prefix) && (path.length() == prefix.length() || path.charAt(prefix.length()) == '/');
    }

    public boolean knows(HttpMethod method) {
        return isRead(method) || (isWrite(method) && !writers.isEmpty());
    }

    public boolean admits(HttpMethod method, Caller caller) {
        return !Collections.disjoint(isRead(method) ? readers : writers, caller.roles());
    }

    /** For the {@code Allow} header of a 405. */
    public String methods() {
        return writers.isEmpty() ? "GET, HEAD" : "GET, HEAD, POST, PUT, PATCH, DELETE";
    }

    private static boolean isRead(HttpMethod method) {
        return method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD);
    }

    private static boolean isWrite(HttpMethod method) {
        return method.equals(HttpMethod.POST)
                || method.equals(HttpMethod.PUT)
                || method.equals(HttpMethod.PATCH)
                || method.equals(HttpMethod.DELETE);
    }
}

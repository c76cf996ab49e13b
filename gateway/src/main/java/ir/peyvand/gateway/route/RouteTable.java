package ir.peyvand.gateway.route;

import ir.peyvand.kit.caller.Role;
import jakarta.inject.Singleton;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All routes, looked up by the first noun of the path, then by the longest prefix. Wrong settings stop the start. */
@Singleton
public class RouteTable {

    public static final String ROOT = "/api/v1/";

    private final Map<String, List<Route>> byNoun = new HashMap<>();

    RouteTable(RouteSettings settings) {
        settings.services()
                .forEach((name, service) -> service.paths().forEach((path, rules) -> add(name, service, path, rules)));
        byNoun.values()
                .forEach(routes -> routes.sort(
                        Comparator.comparingInt((Route route) -> route.prefix().length())
                                .reversed()));
    }

    /**
     * @param path the raw path, without query; it is decoded before it is compared, as the services will do
     * @return the route, or null when the table names none
     */
    public @Nullable Route find(String path) {
        String plain =
                path.indexOf('%') < 0 ? path : URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        if (!plain.startsWith(ROOT)) {
            return null;
        }
        List<Route> candidates = byNoun.get(nounOf(plain));
        if (candidates == null) {
            return null;
        }
        for (Route route : candidates) {
            if (route.holdsFor(plain)) {
                return route;
            }
        }
        return null;
    }

    /** Every route, for documents and tests. */
    public List<Route> routes() {
        return byNoun.values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Route::prefix))
                .toList();
    }

    private void add(String name, RouteSettings.Service service, String path, RouteSettings.Path rules) {
        if (!path.startsWith("/") || path.endsWith("/") || path.contains("//")) {
            throw new IllegalArgumentException("peyvand.routes." + name + ".paths.\"" + path
                    + "\": a path begins with one / and does not end with it");
        }
        String prefix = ROOT + path.substring(1);
        Route route = new Route(
                name,
                prefix,
                roles(name, path, rules.read()),
                roles(name, path, rules.write().orElse(List.of())),
                rules.bodyLimit().asLongValue(),
                rules.uploadTime(),
                rules.timeout().orElse(service.timeout()));
        List<Route> routes = byNoun.computeIfAbsent(nounOf(prefix), noun -> new ArrayList<>());
        if (routes.stream().anyMatch(other -> other.prefix().equals(prefix))) {
            throw new IllegalArgumentException("peyvand.routes: two services claim " + prefix);
        }
        routes.add(route);
    }

    private static String nounOf(String path) {
        int end = path.indexOf('/', ROOT.length());
        return end < 0 ? path.substring(ROOT.length()) : path.substring(ROOT.length(), end);
    }

    private static Set<Role> roles(String service, String path, List<String> names) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (String name : names) {
            if (name.equals("any")) {
                roles.addAll(EnumSet.allOf(Role.class));
            } else {
                roles.add(Role.fromClaim(name)
                        .orElseThrow(() -> new IllegalArgumentException(
                                "peyvand.routes." + service + ".paths.\"" + path + "\": there is no role " + name)));
            }
        }
        return roles;
    }
}

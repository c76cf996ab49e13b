package ir.peyvand.journeys;

import java.net.CookieHandler;
import java.net.HttpCookie;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The cookies of a browser, which trusts localhost: it sends those marked Secure there without TLS as well. The one of the
 * platform does not.
 */
final class BrowserCookies extends CookieHandler {

    private final Map<String, String> values = new TreeMap<>();

    @Override
    public Map<String, List<String>> get(URI page, Map<String, List<String>> headers) {
        return values.isEmpty()
                ? Map.of()
                : Map.of(
                        "Cookie",
                        List.of(values.entrySet().stream()
                                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                                .collect(Collectors.joining("; "))));
    }

    @Override
    public void put(URI page, Map<String, List<String>> headers) {
        var set = new ArrayList<String>();
        headers.forEach((name, lines) -> {
            if ("set-cookie".equalsIgnoreCase(name)) {
                set.addAll(lines);
            }
        });
        for (String line : set) {
            for (HttpCookie cookie : HttpCookie.parse(line)) {
                if (cookie.getMaxAge() == 0) {
                    values.remove(cookie.getName());
                } else {
                    values.put(cookie.getName(), cookie.getValue());
                }
            }
        }
    }
}

package ir.peyvand.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A person's browser: keeps cookies, sends forms, and stays where a redirect leads away so that it can be looked at. */
final class Browser {

    private static final Pattern FORM = Pattern.compile("<form[^>]*\\saction=\"([^\"]+)\"");

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new BrowserCookies())
            .build();

    Answer opens(URI page) {
        return send(HttpRequest.newBuilder(page).GET());
    }

    /** Fills in the form of a page and sends it. */
    Answer submits(Answer page, Map<String, String> fields) {
        Matcher form = FORM.matcher(page.text());
        assertThat(form.find()).as("there is a form: %s", page.text()).isTrue();
        URI action = page.response().uri().resolve(form.group(1).replace("&amp;", "&"));
        return send(form(action, fields));
    }

    /** What a script of one origin may do at another only if that one answers so. */
    Answer submitsFrom(String origin, URI address, Map<String, String> fields) {
        return send(form(address, fields).header("Origin", origin));
    }

    static String encoded(Map<String, String> fields) {
        return new TreeMap<>(fields)
                .entrySet().stream()
                        .map(field ->
                                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
    }

    private static HttpRequest.Builder form(URI address, Map<String, String> fields) {
        return HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded(fields)));
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> response = http.send(request.build(), BodyHandlers.ofByteArray());
            return new Answer(response);
        } catch (IOException failed) {
            throw new AssertionError("no answer for the browser: " + failed, failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the journey was interrupted", interrupted);
        }
    }
}

package ir.peyvand.journeys;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A curl command as documents show it, understood as far as they use it: {@code -s}, {@code -G}, {@code -d},
 * {@code --data-urlencode} and {@code -H}. Any other option is refused, so that none is silently left out.
 *
 * @param target path and query
 * @param client whose token {@code ./run token} is asked for
 */
record PastedRequest(String target, Map<String, String> headers, String client) {

    private static final Pattern BLOCK = Pattern.compile("```sh\\n(curl .*?)\\n```", Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("'([^']*)'|\"([^\"]*)\"|(\\S+)");
    private static final Pattern TOKEN = Pattern.compile("Bearer \\$\\(\\./run token (\\S+)\\)");
    private static final String GATEWAY = "http://localhost:8080";

    /** Every command that stands in a shell block of its own. */
    static List<PastedRequest> in(String document) {
        return BLOCK.matcher(document)
                .results()
                .map(block -> parse(words(block.group(1).replace("\\\n", " "))))
                .toList();
    }

    private static PastedRequest parse(List<String> words) {
        String address = "";
        String client = "";
        List<String> query = new ArrayList<>();
        Map<String, String> headers = new HashMap<>();
        for (int i = 1; i < words.size(); i++) {
            switch (words.get(i)) {
                case "-s", "-G", "-sG" -> {}
                case "-d" -> query.add(words.get(++i));
                case "--data-urlencode" -> {
                    String[] sides = words.get(++i).split("=", 2);
                    query.add(sides[0] + "=" + URLEncoder.encode(sides[1], StandardCharsets.UTF_8));
                }
                case "-H" -> {
                    String[] sides = words.get(++i).split(": ", 2);
                    Matcher token = TOKEN.matcher(sides[1]);
                    if (token.matches()) {
                        client = token.group(1);
                    } else {
                        headers.put(sides[0], sides[1]);
                    }
                }
                default -> {
                    if (!words.get(i).startsWith(GATEWAY)) {
                        throw new IllegalArgumentException("the README's requests use no " + words.get(i));
                    }
                    address = words.get(i).substring(GATEWAY.length());
                }
            }
        }
        return new PastedRequest(
                query.isEmpty() ? address : address + "?" + String.join("&", query), Map.copyOf(headers), client);
    }

    private static List<String> words(String command) {
        return WORD.matcher(command)
                .results()
                .map(word ->
                        word.group(1) != null ? word.group(1) : word.group(2) != null ? word.group(2) : word.group(3))
                .toList();
    }

    Answer sendTo(Suite suite) {
        Office office = suite.as(client);
        Map<String, String> all = new HashMap<>(headers);
        all.put("Authorization", "Bearer " + office.token());
        return office.gets(URI.create(suite.gateway() + target), all);
    }
}

package ir.peyvand.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import ir.peyvand.bench.HttpClients.Request;
import ir.peyvand.bench.HttpConnection.Answer;
import ir.peyvand.bench.Vocabulary.Example;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/** Draws from the mix: text, text with a filter, filters with facets, what is near a place, pages far down a list. */
final class MixedQuestions {

    private static final String COLLECTION = "/api/v1/capacities";
    private static final int DEEP_PAGES = 50;
    private static final int SAMPLED_IDS = 2000;

    private final Samples samples;
    private final Vocabulary vocabulary;
    private final List<String> deepPages;

    private MixedQuestions(Samples samples, Vocabulary vocabulary, List<String> deepPages) {
        this.samples = samples;
        this.vocabulary = vocabulary;
        this.deepPages = deepPages;
    }

    /** Turns the pages of long lists first, because a page far down is only reached by its cursor. */
    static MixedQuestions prepare(BenchStack stack, Vocabulary vocabulary) throws IOException, SQLException {
        Samples samples = Samples.of(vocabulary, stack.publishedIds(SAMPLED_IDS));
        List<String> deepPages = new ArrayList<>();
        HttpClients clients = stack.gateway(BenchStack.EMBASSY);
        for (String field : samples.fields()) {
            deepPages.addAll(pages(clients, COLLECTION + "?field=" + field));
        }
        deepPages.addAll(pages(clients, COLLECTION + "?q=" + Samples.encoded("تولید صادرات")));
        return new MixedQuestions(samples, vocabulary, deepPages);
    }

    private static List<String> pages(HttpClients clients, String list) throws IOException {
        List<String> pages = new ArrayList<>();
        String page = list + "&limit=200";
        for (int turned = 0; turned < DEEP_PAGES; turned++) {
            Answer answer = clients.get(page);
            if (answer.status() != 200) {
                throw new IOException("Status " + answer.status() + " for " + page + ": " + answer.text());
            }
            JsonNode next = new ObjectMapper().readTree(answer.text()).path("next");
            if (!next.isTextual()) {
                break;
            }
            String cursor = "&cursor=" + Samples.encoded(next.asText());
            page = list + "&limit=200" + cursor;
            pages.add(list + "&limit=50" + cursor);
        }
        // the first half is not far down
        return pages.subList(pages.size() / 2, pages.size());
    }

    Request next(SplittableRandom random) {
        int draw = random.nextInt(100);
        if (draw < 25) {
            return new Request("text", COLLECTION + "?q=" + text(random));
        }
        if (draw < 50) {
            String filter = "&province=" + samples.province(random) + "&field=" + samples.field(random);
            return new Request("text and filter", COLLECTION + "?q=" + text(random) + filter);
        }
        if (draw < 70) {
            String filter = "?field=" + samples.field(random) + "&province=" + samples.province(random) + "&province="
                    + samples.province(random);
            return new Request("filters and facets", COLLECTION + filter + "&facets=sector,product,targetCountry");
        }
        if (draw < 85) {
            return new Request("near", COLLECTION + "?near=" + place(random) + "," + (10 + random.nextInt(90)));
        }
        return new Request("deep page", deepPages.get(random.nextInt(deepPages.size())));
    }

    /** One word as often as two. */
    private String text(SplittableRandom random) {
        String words = samples.word(random) + (random.nextBoolean() ? " " + samples.word(random) : "");
        return Samples.encoded(words);
    }

    private String place(SplittableRandom random) {
        List<Example> examples = vocabulary.ofProvince(samples.province(random)).stream()
                .filter(example -> !example.get("latitude").isEmpty())
                .toList();
        Example town = examples.get(random.nextInt(examples.size()));
        return String.format(
                Locale.ROOT,
                "%.3f,%.3f",
                Double.parseDouble(town.get("latitude")) + random.nextDouble(-0.1, 0.1),
                Double.parseDouble(town.get("longitude")) + random.nextDouble(-0.1, 0.1));
    }
}

package ir.peyvand.capacity.search;

import ir.peyvand.capacity.search.SearchItemView.Explanation;
import ir.peyvand.capacity.search.SearchItemView.Highlight;
import ir.peyvand.kit.text.LocalizedText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Shows in a hit what the words of its query found. */
final class SearchPresentation {

    private final TextPlan plan;
    private final List<WordMatches> matches;
    private final Highlighter highlighter;

    SearchPresentation(TextPlan plan) {
        this.plan = plan;
        this.matches = plan.matches();
        this.highlighter = new Highlighter(matches);
    }

    Highlight highlight(ItemTexts capacity) {
        return new Highlight(
                snippets(capacity.title()),
                capacity.description() == null ? LocalizedText.EMPTY : snippets(capacity.description()));
    }

    private LocalizedText snippets(LocalizedText text) {
        var snippets = new TreeMap<String, String>();
        text.byLanguage()
                .forEach((language, words) ->
                        highlighter.snippet(words).ifPresent(snippet -> snippets.put(language, snippet)));
        return new LocalizedText(snippets);
    }

    Explanation explain(SearchHit hit, ItemTexts capacity) {
        Map<String, String> texts = texts(capacity);
        var words = new ArrayList<Explanation.Word>();
        for (int i = 0; i < matches.size(); i++) {
            var single = new Highlighter(List.of(matches.get(i)));
            var found = new ArrayList<Explanation.Found>();
            texts.forEach((place, text) -> {
                List<String> there = single.matches(text);
                if (!there.isEmpty()) {
                    found.add(new Explanation.Found(place, there));
                }
            });
            boolean everyWord = hit.rank() == null || hit.rank().isWithin(Breadth.SPELLING);
            if (found.isEmpty() && everyWord) {
                found.add(new Explanation.Found("names", List.of()));
            }
            words.add(new Explanation.Word(plan.words().get(i).text(), found));
        }
        return new Explanation(hit.rank() == null ? "filter" : hit.rank().label(), words);
    }

    private static Map<String, String> texts(ItemTexts capacity) {
        var texts = new LinkedHashMap<String, String>();
        capacity.title().byLanguage().forEach((language, text) -> texts.put("title." + language, text));
        if (capacity.description() != null) {
            capacity.description().byLanguage().forEach((language, text) -> texts.put("description." + language, text));
        }
        texts.put("reference", capacity.reference());
        return texts;
    }
}

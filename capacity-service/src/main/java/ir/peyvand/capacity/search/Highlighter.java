package ir.peyvand.capacity.search;

import ir.peyvand.kit.text.PersianTermFinder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.util.BytesRef;

/** Shows where a hit's own texts hold the words of a query: {@code <em>} around them, everything else HTML-escaped. */
final class Highlighter {

    private static final int SNIPPET = 180;
    private static final int BEFORE = 50;

    /** A stretch of the original text, in UTF-16 units, the end exclusive. */
    private record Span(int start, int end) {}

    private final PersianTermFinder finder;

    Highlighter(List<WordMatches> words) {
        Set<String> written = new HashSet<>();
        Set<String> stems = new HashSet<>();
        for (WordMatches word : words) {
            written.addAll(word.written());
            stems.addAll(word.stems());
            word.splits().forEach(stems::addAll);
            word.nearStems().stream().map(BytesRef::utf8ToString).forEach(stems::add);
            word.nearWords().stream().map(BytesRef::utf8ToString).forEach(written::add);
        }
        this.finder = new PersianTermFinder(written, stems);
    }

    /** The text around its first match; empty when there is none. */
    Optional<String> snippet(String text) {
        List<Span> spans = spans(text);
        if (spans.isEmpty()) {
            return Optional.empty();
        }
        int from = text.length() <= SNIPPET
                ? 0
                : wordStart(text, Math.max(0, spans.getFirst().start() - BEFORE));
        int to = text.length() - from <= SNIPPET ? text.length() : wordStart(text, from + SNIPPET);
        var snippet = new StringBuilder(from > 0 ? "… " : "");
        int at = from;
        for (Span span : spans) {
            if (span.end() > to) {
                break;
            }
            escape(text, at, span.start(), snippet);
            snippet.append("<em>");
            escape(text, span.start(), span.end(), snippet);
            snippet.append("</em>");
            at = span.end();
        }
        escape(text, at, to, snippet);
        return Optional.of(snippet.append(to < text.length() ? " …" : "").toString());
    }

    /** What of the text matches, as it is written there. */
    List<String> matches(String text) {
        return spans(text).stream()
                .map(span -> text.substring(span.start(), span.end()))
                .distinct()
                .toList();
    }

    private List<Span> spans(String text) {
        var found = new ArrayList<Span>();
        finder.find(text).forEach(term -> found.add(new Span(term.start(), term.end())));
        found.sort(Comparator.comparingInt(Span::start)
                .thenComparing(Comparator.comparingInt(Span::end).reversed()));
        var merged = new ArrayList<Span>();
        for (Span span : found) {
            if (merged.isEmpty() || span.start() >= merged.getLast().end()) {
                merged.add(span);
            } else if (span.end() > merged.getLast().end()) {
                merged.set(merged.size() - 1, new Span(merged.getLast().start(), span.end()));
            }
        }
        return merged;
    }

    private static int wordStart(String text, int index) {
        int blank = text.indexOf(' ', Math.min(index, text.length()));
        return index == 0 ? 0 : blank < 0 ? text.length() : blank + 1;
    }

    private static void escape(String text, int from, int to, StringBuilder out) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                default -> out.append(c);
            }
        }
    }
}

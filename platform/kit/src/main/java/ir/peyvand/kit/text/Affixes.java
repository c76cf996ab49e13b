package ir.peyvand.kit.text;

import ir.peyvand.kit.text.PersianWord.Kind;
import ir.peyvand.kit.text.PersianWord.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Tells affixes and stop words from content. All words here are in folded letters («آن» is «ان»). */
final class Affixes {

    private static final Set<String> PREFIXES = Set.of("می", "نمی");

    private static final Set<String> SUFFIXES = Set.of(
            "ها", "های", "هایی", "هایم", "هایت", "هایش", "هایمان", "هایتان", "هایشان", "هاست", "هامان", "هاتان",
            "هاشان", "ی", "یی", "ای", "ایی", "ام", "ات", "اش", "مان", "تان", "شان", "ایم", "اید", "اند", "تر", "ترین",
            "تری", "ترها");

    /** Parts that end a word only behind a half-space; standing free they are words. */
    private static final Set<String> BOUND_SUFFIXES = Set.of("م", "ت", "ش", "است");

    private static final Set<String> STOP_WORDS = Set.of(
            "و", "در", "از", "به", "که", "با", "برای", "تا", "را", "این", "ان", "یا", "بر", "است", "the", "of", "in",
            "and", "a", "an", "for", "to", "on", "at", "by", "with", "from", "or", "is");

    private Affixes() {}

    static boolean isAffix(String folded) {
        return SUFFIXES.contains(folded) || PREFIXES.contains(folded);
    }

    static boolean isStopWord(String folded) {
        return STOP_WORDS.contains(folded);
    }

    static List<PersianWord> mark(List<List<Part>> words) {
        var marked = new ArrayList<PersianWord>(words.size());
        for (int i = 0; i < words.size(); i++) {
            List<Part> parts = words.get(i);
            marked.add(new PersianWord(
                    parts.size() == 1
                            ? List.of(markFree(parts.getFirst(), i > 0, i + 1 < words.size()))
                            : markBound(parts)));
        }
        return marked;
    }

    /** A part between blanks: an affix when there is a word for it to belong to. */
    private static Part markFree(Part part, boolean follows, boolean precedes) {
        if ((follows && SUFFIXES.contains(part.text())) || (precedes && PREFIXES.contains(part.text()))) {
            return as(Kind.AFFIX, part);
        }
        return STOP_WORDS.contains(part.text()) ? as(Kind.STOP, part) : part;
    }

    /** The parts of a word with half-spaces: prefixes from its head and suffixes from its tail, never all of it. */
    private static List<Part> markBound(List<Part> parts) {
        var marked = new ArrayList<>(parts);
        int head = 0;
        while (head < parts.size() - 1 && PREFIXES.contains(parts.get(head).text())) {
            marked.set(head, as(Kind.AFFIX, parts.get(head)));
            head++;
        }
        int tail = parts.size() - 1;
        while (tail > head && isBoundSuffix(parts.get(tail).text())) {
            marked.set(tail, as(Kind.AFFIX, parts.get(tail)));
            tail--;
        }
        return marked;
    }

    private static boolean isBoundSuffix(String text) {
        return SUFFIXES.contains(text) || BOUND_SUFFIXES.contains(text);
    }

    private static Part as(Kind kind, Part part) {
        return new Part(part.text(), kind, part.start(), part.end());
    }
}

package ir.peyvand.kit.text;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One word as folded: the parts between its half-spaces, with their places in the original text.
 *
 * @param parts at least one; «باغ‌های» has two
 */
public record PersianWord(List<Part> parts) {

    /** What a part is to the meaning of its text. */
    public enum Kind {
        /** It carries meaning: a query that names it must find it. */
        CONTENT,
        /** A prefix or suffix that writers join, part with a half-space or split off («می», «های», «ترین», «ی»). */
        AFFIX,
        /** Too common to tell texts apart («و», «در», «of»). */
        STOP
    }

    /**
     * @param text folded
     * @param start where it begins in the original, in UTF-16 units
     * @param end where it ends there, exclusive, with its vowel signs
     */
    public record Part(String text, Kind kind, int start, int end) {

        /** The part without its inflection. */
        public String stem() {
            return kind == Kind.CONTENT ? PersianStemmer.stem(text) : text;
        }
    }

    public PersianWord {
        parts = List.copyOf(parts);
    }

    /** The parts that carry meaning, or all of them when none does. */
    public List<Part> core() {
        if (parts.size() == 1) {
            return parts;
        }
        var core = parts.stream().filter(part -> part.kind() != Kind.AFFIX).toList();
        return core.isEmpty() ? parts : core;
    }

    /** The word written in one piece, affixes included. */
    public String whole() {
        return join(parts);
    }

    public int start() {
        return parts.getFirst().start();
    }

    public int end() {
        return parts.getLast().end();
    }

    static String join(List<Part> parts) {
        return parts.size() == 1
                ? parts.getFirst().text()
                : parts.stream().map(Part::text).collect(Collectors.joining());
    }
}

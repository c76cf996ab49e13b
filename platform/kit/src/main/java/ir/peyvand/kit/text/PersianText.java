package ir.peyvand.kit.text;

import ir.peyvand.kit.text.PersianWord.Kind;
import ir.peyvand.kit.text.PersianWord.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One text, many spellings: what every comparison of Persian text in the product goes through, for indexing, querying,
 * duplicates and similarity alike.
 *
 * <p>Folded away are Arabic ي, ك and ة, the seats of the hamza, the madda, vowel signs, the ezafe mark, tatweel, invisible
 * signs, presentation forms (Unicode NFKC), Latin case and accents; digits of all kinds become Latin and lose their
 * thousands separators.
 */
public final class PersianText {

    private static final int FEW_PARTS = 2;

    private PersianText() {}

    /** The text in its folded letters: words, and the parts of a word, apart by one blank. */
    public static String fold(String text) {
        return words(text).stream()
                .flatMap(word -> word.parts().stream())
                .map(Part::text)
                .collect(Collectors.joining(" "));
    }

    /**
     * What stays of a text however its writer spaced and inflected it: the stems of its content in one piece, without a
     * blank. Two titles with one skeleton are the same title.
     */
    public static String skeleton(String text) {
        var skeleton = new StringBuilder();
        for (PersianWord word : words(text)) {
            for (Part part : word.parts()) {
                if (part.kind() == Kind.CONTENT) {
                    skeleton.append(withoutSilentHeh(part.stem()));
                }
            }
        }
        return skeleton.toString();
    }

    private static String withoutSilentHeh(String stem) {
        return stem.length() > 3 && stem.endsWith("ه") ? stem.substring(0, stem.length() - 1) : stem;
    }

    /** The words of a text in order, folded, with their places in it. Digits end a Persian word: «۴۵هزار» is two. */
    public static List<PersianWord> words(String text) {
        PersianFolding folded = PersianFolding.of(text);
        var words = new ArrayList<List<Part>>();
        boolean joins = false;
        int i = 0;
        while (i < folded.length()) {
            Script script = Script.of(folded.charAt(i));
            if (script == Script.NONE) {
                joins = folded.charAt(i) == PersianFolding.HALF_SPACE && (joins || (i > 0 && isWritten(folded, i - 1)));
                i++;
                continue;
            }
            int end = i + 1;
            while (end < folded.length() && script.continuesWith(folded.charAt(end))) {
                end++;
            }
            String letters = Numbers.withoutCodeDots(folded.text(i, end));
            var part = new Part(letters, Kind.CONTENT, folded.offset(i), folded.offset(end));
            if (!joins) {
                words.add(new ArrayList<>(FEW_PARTS));
            }
            words.getLast().add(part);
            joins = false;
            i = end;
        }
        return Affixes.mark(words);
    }

    private static boolean isWritten(PersianFolding folded, int index) {
        return Script.of(folded.charAt(index)) != Script.NONE;
    }

    /** Letters that stay together. A Latin word may hold digits (C28, 80mw), a Persian one does not. */
    private enum Script {
        NONE,
        LATIN,
        OTHER;

        static Script of(char c) {
            if (c < 0x80) {
                return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ? LATIN : NONE;
            }
            return isPersian(c) || Character.isLetterOrDigit(c) || Character.isSurrogate(c) ? OTHER : NONE;
        }

        /** Nearly every character of a folded text, told without a table. */
        private static boolean isPersian(char c) {
            return (c >= 'ا' && c <= 'و') || c == 'ی' || c == 'ک' || c == 'گ';
        }

        boolean continuesWith(char c) {
            return of(c) == this || (this == LATIN && c == '.');
        }
    }

    /** Codes of the Harmonized System are often printed with dots: 0802.51 is 080251, while 12.5 stays a number. */
    private static final class Numbers {

        private static final java.util.regex.Pattern DOTTED_CODE =
                java.util.regex.Pattern.compile("\\d{4}(\\.\\d{2})+");

        static String withoutCodeDots(String letters) {
            return letters.indexOf('.') > 0 && DOTTED_CODE.matcher(letters).matches()
                    ? letters.replace(".", "")
                    : letters;
        }
    }
}

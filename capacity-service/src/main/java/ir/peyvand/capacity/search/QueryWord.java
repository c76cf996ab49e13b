package ir.peyvand.capacity.search;

import ir.peyvand.kit.text.PersianStemmer;
import ir.peyvand.kit.text.PersianText;
import ir.peyvand.kit.text.PersianWord.Kind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * One part of a query between blanks or half-spaces.
 *
 * @param text folded
 * @param stems what it may be without its inflection
 * @param needed whether a record without it is no match; affixes and stop words are not, unless there is nothing else
 * @param joined the part in one piece with its neighbours, in case the record has them so: «ماه نشان» and «ماهنشان»
 */
record QueryWord(String text, List<String> stems, boolean needed, Set<String> joined) {

    /** Words beyond this number do not narrow a search any more. */
    private static final int MOST_WORDS = 24;

    private static final int MOST_JOINED = 3;

    static List<QueryWord> of(String query) {
        var parts = PersianText.words(query).stream()
                .flatMap(word -> word.parts().stream())
                .limit(MOST_WORDS)
                .toList();
        boolean hasContent = parts.stream().anyMatch(part -> part.kind() == Kind.CONTENT);
        List<String> texts = parts.stream().map(part -> part.text()).toList();
        var words = new ArrayList<QueryWord>(parts.size());
        for (int i = 0; i < parts.size(); i++) {
            boolean content = parts.get(i).kind() == Kind.CONTENT;
            String text = texts.get(i);
            words.add(new QueryWord(
                    text,
                    content ? PersianStemmer.stems(text) : List.of(text),
                    content || !hasContent,
                    joins(texts, i)));
        }
        return words;
    }

    /** Whether one letter of it may be wrong: numbers and codes are right or wrong as a whole. */
    boolean isSpelling() {
        return text.length() > 1 && text.chars().noneMatch(Character::isDigit);
    }

    /** Every run of two or three neighbours that the word is part of, in one piece. */
    private static Set<String> joins(List<String> texts, int index) {
        var joined = new LinkedHashSet<String>();
        for (int length = 2; length <= MOST_JOINED; length++) {
            for (int from = index - length + 1; from <= index; from++) {
                if (from >= 0 && from + length <= texts.size()) {
                    joined.add(String.join("", texts.subList(from, from + length)));
                }
            }
        }
        return joined;
    }
}

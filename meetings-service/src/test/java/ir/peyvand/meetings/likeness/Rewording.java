package ir.peyvand.meetings.likeness;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;

/** The ways in which another office writes a text again. */
enum Rewording {
    HALF_SPACES_GLUED(text -> text.replace("\u200c", "")),
    HALF_SPACES_SPLIT(text -> text.replace('\u200c', ' ')),
    ARABIC_LETTERS(text -> text.replace('ی', 'ي').replace('ک', 'ك').replace("هٔ", "ة")),
    EZAFE_DROPPED(text -> text.replace("\u0654", "")),
    WORDS_TURNED_ROUND(text -> {
        List<String> words = new ArrayList<>(List.of(text.split(" ")));
        Collections.rotate(words, words.size() / 2);
        return String.join(" ", words);
    }),
    PARTS_SWAPPED(text -> {
        List<String> parts = new ArrayList<>(List.of(text.split(" و | در | با |، ")));
        Collections.reverse(parts);
        return String.join(" و ", parts);
    }),
    OTHER_TRANSCRIPTION(
            text -> text.replace('ز', 'ض').replace('ت', 'ط').replace('س', 'ص').replace('غ', 'ق')),
    OTHER_WORD_FOR_WHAT_IS_WRONG(text -> "معضل " + text.replace("نبود", "فقدان").replace("کمبود", "عدم وجود")),
    OTHER_SMALL_WORDS(
            text -> text.replace(" برای ", " جهت ").replace(" در ", " در سطح ").replace('–', '-')),
    WITH_THE_NAME_OF_A_PROVINCE(text -> text + " در استان سیستان و بلوچستان"),
    EVERYTHING_GLUED_IN_ARABIC(
            text -> OTHER_WORD_FOR_WHAT_IS_WRONG.apply(HALF_SPACES_GLUED.apply(ARABIC_LETTERS.apply(text)))),
    EVERYTHING_SPLIT_AND_TURNED(
            text -> OTHER_TRANSCRIPTION.apply(HALF_SPACES_SPLIT.apply(WORDS_TURNED_ROUND.apply(text))));

    private final UnaryOperator<String> way;

    Rewording(UnaryOperator<String> way) {
        this.way = way;
    }

    String apply(String text) {
        return way.apply(text);
    }
}

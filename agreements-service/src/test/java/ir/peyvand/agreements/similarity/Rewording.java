package ir.peyvand.agreements.similarity;

import ir.peyvand.kit.reference.Province;
import ir.peyvand.kit.text.LocalizedText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The ways in which an office writes a title again. */
enum Rewording {
    HALF_SPACES_GLUED(title -> title.replace("\u200c", "")),
    HALF_SPACES_SPLIT(title -> title.replace('\u200c', ' ')),
    ARABIC_LETTERS(title -> title.replace('ی', 'ي').replace('ک', 'ك').replace("هٔ", "ة")),
    EZAFE_DROPPED(title -> title.replace("\u0654", "")),
    OTHER_DIGITS(Rewording::otherDigits),
    OTHER_KIND_OF_DOCUMENT(title -> "موافقت‌نامهٔ " + withoutKind(title)),
    MEMORANDUM(title -> "یادداشت تفاهم در زمینهٔ " + withoutKind(title)),
    KIND_DROPPED(Rewording::withoutKind),
    WORDS_TURNED_ROUND(title -> {
        List<String> words = new ArrayList<>(List.of(title.split(" ")));
        Collections.rotate(words, words.size() / 2);
        return String.join(" ", words);
    }),
    PARTS_SWAPPED(title -> {
        List<String> parts = new ArrayList<>(List.of(title.split(" و | میان | با |، ")));
        Collections.reverse(parts);
        return String.join(" و ", parts);
    }),
    OTHER_TRANSCRIPTION(
            title -> title.replace('ز', 'ض').replace('ت', 'ط').replace('س', 'ص').replace('غ', 'ق')),
    NAMES_DROPPED(Rewording::withoutNames),
    OTHER_SMALL_WORDS(title -> title.replace(" میان ", " بین ")
            .replace("دربارهٔ", "در خصوص")
            .replace(" با ", " و ")
            .replace('–', '-')
            .replace("،", " و")),
    EVERYTHING_GLUED_IN_ARABIC(title -> MEMORANDUM.apply(HALF_SPACES_GLUED.apply(ARABIC_LETTERS.apply(title)))),
    EVERYTHING_SPLIT_AND_TURNED(
            title -> OTHER_TRANSCRIPTION.apply(HALF_SPACES_SPLIT.apply(WORDS_TURNED_ROUND.apply(withoutKind(title))))),
    NAMES_DROPPED_IN_ANOTHER_DOCUMENT(
            title -> EZAFE_DROPPED.apply(HALF_SPACES_GLUED.apply(withoutNames(OTHER_KIND_OF_DOCUMENT.apply(title)))));

    private static final Pattern KIND = Pattern.compile("^(تفاهم[ \u200c]?نامهٔ?|یادداشت تفاهم|پروتکل( اجرایی)?"
            + "|نیت‌نامهٔ همکاری|بیانیهٔ مشترک|صورت‌جلسهٔ مذاکرات مرزی|سند|پیمان) ");

    private static final Set<String> NAMES = names();

    private final UnaryOperator<String> way;

    Rewording(UnaryOperator<String> way) {
        this.way = way;
    }

    String apply(String title) {
        return way.apply(title);
    }

    private static String withoutKind(String title) {
        return KIND.matcher(title).replaceFirst("");
    }

    /** Cities and provinces go, with the word before them that says so; a title keeps three words at least. */
    private static String withoutNames(String title) {
        String shorter = title;
        for (String name : NAMES) {
            String without = shorter.replaceAll("(^| )(استان |شهر |ولایت )?" + name + "(?=$|[ ،:])", "");
            if (without.split(" ").length >= 3) {
                shorter = without;
            }
        }
        return shorter.strip();
    }

    private static Set<String> names() {
        return Corpus.REGISTER.provinces().all().stream()
                .flatMap(
                        province -> Stream.of(name(province), province.capital().best(LocalizedText.PERSIAN)))
                .map(Pattern::quote)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String name(Province province) {
        return province.name().best(LocalizedText.PERSIAN);
    }

    private static String otherDigits(String title) {
        return title.codePoints()
                .map(c -> c >= '۰' && c <= '۹' ? c - '۰' + '0' : c >= '0' && c <= '9' ? c - '0' + '٠' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}

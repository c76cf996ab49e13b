package ir.peyvand.capacity.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;

/** The ways in which people write a title other than it is written. Each answers the text unchanged where it does not apply. */
enum Spelling {
    HALF_SPACES_AS_SPACES((text, random) -> text.replace('\u200c', ' ')),
    HALF_SPACES_DROPPED((text, random) -> text.replace("\u200c", "")),
    ONE_HALF_SPACE_AS_SPACE((text, random) -> replaceOne(text, "\u200c", " ", random)),
    ONE_HALF_SPACE_DROPPED((text, random) -> replaceOne(text, "\u200c", "", random)),
    SPACE_AS_HALF_SPACE((text, random) -> replaceOne(text, " ", "\u200c", random)),
    SPACE_DROPPED((text, random) -> replaceOne(text, " ", "", random)),
    ARABIC_LETTERS((text, random) -> text.replace('ی', 'ي').replace('ک', 'ك')),
    ALEF_MAKSURA((text, random) -> text.replace("ی ", "ى ")),
    TEH_MARBUTA((text, random) -> text.replace("ه ", "ة ")),
    MADDA_PLAIN((text, random) -> text.replace('آ', 'ا')),
    HAMZA_PLAIN((text, random) -> text.replace('أ', 'ا').replace('ئ', 'ی').replace('ؤ', 'و')),
    HAMZA_ALONE((text, random) -> text.replace('ئ', 'ء').replace('أ', 'ء')),
    EZAFE_DROPPED((text, random) -> text.replace("هٔ", "ه")),
    EZAFE_ONE_CHARACTER((text, random) -> text.replace("هٔ", "ۀ")),
    EZAFE_AS_YEH((text, random) -> text.replace("هٔ", "ه‌ی")),
    EZAFE_AS_SEPARATE_YEH((text, random) -> text.replace("هٔ", "ه ی")),
    EZAFE_AS_GLUED_YEH((text, random) -> text.replace("هٔ", "هی")),
    TATWEEL((text, random) -> insert(text, "ـ", random)),
    VOWEL_SIGNS((text, random) -> insert(insert(text, "َ", random), "ِ", random)),
    BIDI_MARKS((text, random) -> "\u200f" + insert(text, "\u200e", random)),
    ARABIC_DIGITS((text, random) -> digits(text, '٠')),
    LATIN_DIGITS((text, random) -> digits(text, '0')),
    ANOTHER_ORDER(Spelling::shuffled),
    PLURAL_SPLIT((text, random) -> text.replace("‌ها", " ها")),
    PLURAL_GLUED((text, random) -> text.replace("‌ها", "ها")),
    PLURAL_ADDED((text, random) -> inflect(text, random, "‌ها", " ها", "ها", "‌های", "های", "‌هایی", "هایشان")),
    POSSESSIVE_ADDED((text, random) -> inflect(text, random, "‌اش", "‌مان", " شان", "‌تان", "‌ام")),
    COMPARATIVE_ADDED((text, random) -> inflect(text, random, "‌ترین", " ترین", "ترین", "‌تر")),
    INDEFINITE_ADDED((text, random) -> inflect(text, random, "‌ای", " ای", "ی", "‌ی", " ی")),
    LETTER_DROPPED((text, random) -> misspell(text, random, Edit.DROP)),
    LETTER_ADDED((text, random) -> misspell(text, random, Edit.ADD)),
    LETTER_WRONG((text, random) -> misspell(text, random, Edit.CHANGE)),
    LETTERS_SWAPPED((text, random) -> misspell(text, random, Edit.SWAP));

    private static final String LETTERS = "ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی";

    private final BiFunction<String, Random, String> writing;

    Spelling(BiFunction<String, Random, String> writing) {
        this.writing = writing;
    }

    String of(String text, Random random) {
        return writing.apply(text, random);
    }

    boolean isMisspelling() {
        return compareTo(LETTER_DROPPED) >= 0;
    }

    private enum Edit {
        DROP,
        ADD,
        CHANGE,
        SWAP
    }

    private static String replaceOne(String text, String what, String by, Random random) {
        var places = new ArrayList<Integer>();
        for (int at = text.indexOf(what); at >= 0; at = text.indexOf(what, at + 1)) {
            places.add(at);
        }
        if (places.isEmpty()) {
            return text;
        }
        int at = places.get(random.nextInt(places.size()));
        return text.substring(0, at) + by + text.substring(at + what.length());
    }

    private static String insert(String text, String sign, Random random) {
        int at = letterIn(text, random, 1);
        return at < 0 ? text : text.substring(0, at + 1) + sign + text.substring(at + 1);
    }

    private static String digits(String text, char zero) {
        var written = new StringBuilder();
        text.chars().forEach(c -> written.append((char) (Character.isDigit(c) ? zero + Character.digit(c, 10) : c)));
        return written.toString();
    }

    private static String shuffled(String text, Random random) {
        List<String> words = new ArrayList<>(Arrays.asList(text.split(" ")));
        Collections.shuffle(words, random);
        return String.join(" ", words);
    }

    private static String inflect(String text, Random random, String... suffixes) {
        String[] words = text.split(" ");
        int at = random.nextInt(words.length);
        String word = words[at];
        boolean plain = word.length() > 2
                && word.chars().allMatch(Character::isLetter)
                && !word.endsWith("ی")
                && !List.of("برای", "پیش", "پس", "این").contains(word);
        if (!plain) {
            return text;
        }
        words[at] = word + suffixes[random.nextInt(suffixes.length)];
        return String.join(" ", words);
    }

    private static String misspell(String text, Random random, Edit edit) {
        int at = letterIn(text, random, edit == Edit.SWAP ? 2 : 1);
        if (at < 0) {
            return text;
        }
        char letter = LETTERS.charAt(random.nextInt(LETTERS.length()));
        return switch (edit) {
            case DROP -> text.substring(0, at) + text.substring(at + 1);
            case ADD -> text.substring(0, at) + letter + text.substring(at);
            case CHANGE -> text.substring(0, at) + letter + text.substring(at + 1);
            case SWAP -> text.substring(0, at) + text.charAt(at + 1) + text.charAt(at) + text.substring(at + 2);
        };
    }

    /** A place where as many letters follow each other, in any word. */
    private static int letterIn(String text, Random random, int letters) {
        var places = new ArrayList<Integer>();
        for (int i = 0; i + letters <= text.length(); i++) {
            if (text.substring(i, i + letters).chars().allMatch(Character::isLetter)) {
                places.add(i);
            }
        }
        return places.isEmpty() ? -1 : places.get(random.nextInt(places.size()));
    }
}

package ir.peyvand.kit.text;

import ir.peyvand.kit.text.PersianWord.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * How a text sounds, in Latin letters and digits: letters that Persian speaks alike are one letter, and so are their doubles,
 * so that «ارزروم» and «ارضروم», «شان‌شی» and «شاآنشی» meet. Only for comparing; nobody is meant to read it.
 */
public final class SoundKey {

    private static final String ARABIC_ARTICLE = "ال";
    private static final int SHORTEST_WITH_ARTICLE = 6;
    private static final int SHORTEST_WITH_SILENT_HEH = 4;

    private SoundKey() {}

    /** The content of the text, word by word, in its order. Parts between half-spaces count as words. */
    public static List<String> words(String text) {
        var words = new ArrayList<String>();
        PersianText.words(text)
                .forEach(word -> word.parts().stream()
                        .filter(part -> part.kind() == Kind.CONTENT)
                        .map(part -> sound(part.stem()))
                        .filter(sound -> !sound.isEmpty())
                        .forEach(words::add));
        return words;
    }

    /** The same in one piece: how the words were spaced makes no difference. */
    public static String of(String text) {
        return withoutDoubles(String.join("", words(text)));
    }

    public static String withoutDoubles(String sound) {
        var single = new StringBuilder(sound.length());
        for (int i = 0; i < sound.length(); i++) {
            char c = sound.charAt(i);
            if (single.isEmpty() || single.charAt(single.length() - 1) != c || Character.isDigit(c)) {
                single.append(c);
            }
        }
        return single.toString();
    }

    private static String sound(String stem) {
        String bare = withoutSilentHeh(withoutArticle(stem));
        var sound = new StringBuilder(bare.length());
        for (int i = 0; i < bare.length(); i++) {
            sound.append(sound(bare.charAt(i)));
        }
        return withoutDoubles(sound.toString());
    }

    private static String withoutArticle(String stem) {
        return stem.length() >= SHORTEST_WITH_ARTICLE && stem.startsWith(ARABIC_ARTICLE) ? stem.substring(2) : stem;
    }

    private static String withoutSilentHeh(String stem) {
        return stem.length() >= SHORTEST_WITH_SILENT_HEH && stem.endsWith("ه")
                ? stem.substring(0, stem.length() - 1)
                : stem;
    }

    /** Every Persian letter has one; other scripts keep what is a letter of ours and lose the rest. */
    private static String sound(char c) {
        return switch (c) {
            case 'ا', 'ع' -> "a";
            case 'ب' -> "b";
            case 'پ' -> "p";
            case 'ت', 'ط' -> "t";
            case 'س', 'ص', 'ث' -> "s";
            case 'ج' -> "j";
            case 'چ' -> "c";
            case 'ح', 'ه' -> "h";
            case 'خ' -> "x";
            case 'د' -> "d";
            case 'ز', 'ذ', 'ض', 'ظ' -> "z";
            case 'ر' -> "r";
            case 'ژ' -> "jz";
            case 'ش' -> "w";
            case 'غ', 'ق' -> "q";
            case 'ف' -> "f";
            case 'ک' -> "k";
            case 'گ' -> "g";
            case 'ل' -> "l";
            case 'م' -> "m";
            case 'ن' -> "n";
            case 'و' -> "v";
            case 'ی' -> "y";
            default -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ? String.valueOf(c) : "";
        };
    }
}

package ir.peyvand.kit.text;

import java.text.Normalizer;
import java.util.Arrays;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/**
 * Folds one text character by character: letters to one form, digits of all kinds to Latin ones, the half-space to one
 * sign, and everything that is neither letter nor digit to a blank. Each folded character remembers where it came from,
 * so that a match can be shown in the text as it was written.
 */
final class PersianFolding {

    /** The zero-width non-joiner, in Persian the half-space: it ends a morpheme, not a word. */
    static final char HALF_SPACE = '\u200c';

    private static final int THOUSANDS = 3;

    private final CharSequence source;
    private char[] chars;
    private int[] offsets;
    private int length;

    private PersianFolding(CharSequence source) {
        this.source = source;
        this.chars = new char[source.length() + 8];
        this.offsets = new int[source.length() + 9];
    }

    static PersianFolding of(CharSequence source) {
        var folding = new PersianFolding(source);
        int i = 0;
        while (i < source.length()) {
            int codePoint = Character.codePointAt(source, i);
            folding.fold(codePoint, i);
            i += Character.charCount(codePoint);
        }
        folding.offsets[folding.length] = source.length();
        return folding;
    }

    int length() {
        return length;
    }

    char charAt(int index) {
        return chars[index];
    }

    /** Where in the source the folded character begins; for {@link #length()} the end of the source. */
    int offset(int index) {
        return offsets[index];
    }

    String text(int from, int to) {
        return new String(chars, from, to - from);
    }

    private void fold(int c, int at) {
        if (c < 0x80) {
            foldAscii((char) c, at);
            return;
        }
        switch (c) {
            case 'ي', 'ى', 'ئ', 'ې', 'ۍ', 'ێ', 'ے' -> emit('ی', at);
            case 'ك', 'ڪ', 'ګ' -> emit('ک', at);
            case 'ة', 'ۀ', 'ە', 'ھ', 'ہ', 'ۂ', 'ۃ' -> emit('ه', at);
            case 'أ', 'إ', 'آ', 'ٱ' -> emit('ا', at);
            case 'ؤ', 'ۆ' -> emit('و', at);
            case 'ء' -> foldHamza(at);
            case HALF_SPACE, '\u200b', '\u00ac' -> emit(HALF_SPACE, at);
            // tatweel only stretches a word; a typographic apostrophe stands inside a name
            case '\u0640', '\u2019', '\u02bc', '\u02bf', '\u02be' -> {}
            case '\u066c', '،' -> foldThousandsSeparator(at);
            case '\u066b' -> emit(isDigit(at - 1) && isDigit(at + 1) ? '.' : ' ', at);
            default -> {
                if (isPlainPersian(c)) {
                    emit((char) c, at);
                } else {
                    foldOther(c, at);
                }
            }
        }
    }

    /** The letters that most texts consist of and that stand for themselves. */
    private static boolean isPlainPersian(int c) {
        return (c >= 'ا' && c <= 'ي') || c == 'ی' || c == 'ک' || c == 'گ' || c == 'پ' || c == 'چ' || c == 'ژ';
    }

    private void foldAscii(char c, int at) {
        if (c >= 'A' && c <= 'Z') {
            emit((char) (c + ('a' - 'A')), at);
        } else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
            emit(c, at);
        } else if (c == ',') {
            foldThousandsSeparator(at);
        } else if (c == '.' && isDigit(at - 1) && isDigit(at + 1)) {
            emit('.', at);
        } else if (c != '\'') {
            emit(' ', at);
        }
    }

    /** A hamza without a seat stands for one inside a word («زاءر») and is silent at its end («جزء»). */
    private void foldHamza(int at) {
        boolean inside = length > 0
                && Character.isLetter(chars[length - 1])
                && at + 1 < source.length()
                && Character.isLetter(source.charAt(at + 1));
        if (inside) {
            emit('ی', at);
        }
    }

    private void foldThousandsSeparator(int at) {
        boolean separates = isDigit(at - 1);
        for (int i = 1; i <= THOUSANDS; i++) {
            separates &= isDigit(at + i);
        }
        if (!separates || isDigit(at + THOUSANDS + 1)) {
            emit(' ', at);
        }
    }

    private boolean isDigit(int index) {
        return index >= 0 && index < source.length() && Character.isDigit(source.charAt(index));
    }

    private void foldOther(int c, int at) {
        int digit = Character.isDigit(c) ? Character.digit(c, 10) : -1;
        if (digit >= 0) {
            emit((char) ('0' + digit), at);
            return;
        }
        switch (Character.getType(c)) {
            // vowel signs, the ezafe mark, a hamza or madda written apart; bidi marks and other invisible signs
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> {}
            default -> {
                if (isPlainArabicLetter(c)) {
                    emit((char) c, at);
                } else {
                    foldCompatible(c, at);
                }
            }
        }
    }

    /** Nearly every character of a Persian text: it has no other form, so nothing need be asked of the normalizer. */
    private static boolean isPlainArabicLetter(int c) {
        return c >= 0x0620 && c <= 0x06D3 && !(c >= 0x0675 && c <= 0x0678) && Character.isLetter(c);
    }

    /** Presentation forms, ligatures, full-width and accented letters. */
    private void foldCompatible(int c, int at) {
        String text = Character.toString(c);
        String compatible = Normalizer.normalize(text, Normalizer.Form.NFKC);
        if (!compatible.equals(text)) {
            compatible.codePoints().forEach(part -> fold(part, at));
        } else if (!Character.isLetter(c)) {
            emit(' ', at);
        } else if (c <= 0xffff) {
            var folded = new char[4];
            int count = ASCIIFoldingFilter.foldToASCII(new char[] {(char) c}, 0, folded, 0, 1);
            for (int i = 0; i < count; i++) {
                emit(Character.toLowerCase(folded[i]), at);
            }
        } else {
            for (char part : Character.toChars(Character.toLowerCase(c))) {
                emit(part, at);
            }
        }
    }

    private void emit(char c, int at) {
        if (length == chars.length) {
            chars = Arrays.copyOf(chars, length * 2);
            offsets = Arrays.copyOf(offsets, length * 2 + 1);
        }
        chars[length] = c;
        offsets[length++] = at;
    }
}

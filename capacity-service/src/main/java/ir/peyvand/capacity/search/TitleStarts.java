package ir.peyvand.capacity.search;

import ir.peyvand.kit.text.PersianText;
import ir.peyvand.kit.text.PersianWord;
import ir.peyvand.kit.text.PersianWord.Kind;
import ir.peyvand.kit.text.PersianWord.Part;
import java.util.ArrayList;
import java.util.List;

/**
 * The beginnings under which a title is found while it is being typed: folded and in one piece, so that a blank, a
 * half-space and neither are the same.
 */
final class TitleStarts {

    /** Who has typed this many letters has named the title, or nearly. */
    private static final int LONGEST = 40;

    private TitleStarts() {}

    /** The title from its first word on, then from each later word or part of a word that carries meaning. */
    static List<String> of(String title) {
        List<Part> parts = parts(title);
        var starts = new ArrayList<String>();
        for (int i = 0; i < parts.size(); i++) {
            if (i == 0 || parts.get(i).kind() == Kind.CONTENT) {
                starts.add(inOnePiece(parts.subList(i, parts.size())));
            }
        }
        return starts;
    }

    /** What was typed so far, in the form of the beginnings; empty when it holds no letter and no digit. */
    static String typed(String text) {
        return inOnePiece(parts(text));
    }

    private static List<Part> parts(String text) {
        return PersianText.words(text).stream()
                .map(PersianWord::parts)
                .flatMap(List::stream)
                .toList();
    }

    private static String inOnePiece(List<Part> parts) {
        var piece = new StringBuilder();
        for (Part part : parts) {
            // a code that is still being typed has not lost its dots yet
            piece.append(part.text().replace(".", ""));
            if (piece.length() >= LONGEST) {
                return piece.substring(0, LONGEST);
            }
        }
        return piece.toString();
    }
}

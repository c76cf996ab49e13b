package ir.peyvand.meetings.calendar;

import java.nio.charset.StandardCharsets;

/** Long lines of iCalendar (RFC 5545 §3.1): no line is longer than 75 octets of UTF-8, and no character is cut in two. */
final class LineFolding {

    private static final int LONGEST_LINE = 75;
    private static final String END = "\r\n";

    private LineFolding() {}

    /** @param text folded somehow, such as after so many characters */
    static String fold(String text) {
        var folded = new StringBuilder(text.length() + text.length() / 16);
        for (String line : text.replace(END + " ", "").split(END, -1)) {
            fold(line, folded);
            folded.append(END);
        }
        folded.setLength(folded.length() - END.length());
        return folded.toString();
    }

    private static void fold(String line, StringBuilder folded) {
        int octets = 0;
        for (int at = 0; at < line.length(); at += Character.charCount(line.codePointAt(at))) {
            String character = Character.toString(line.codePointAt(at));
            int more = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + more > LONGEST_LINE) {
                folded.append(END).append(' ');
                octets = 1;
            }
            folded.append(character);
            octets += more;
        }
    }
}

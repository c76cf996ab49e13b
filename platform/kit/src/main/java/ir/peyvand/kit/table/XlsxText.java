package ir.peyvand.kit.table;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Text inside a workbook's XML: runs put together, phonetic hints left out, {@code _x000D_} escapes resolved, length bounded. */
final class XlsxText {

    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private XlsxText() {}

    /**
     * Reads to the end of the element the parser stands at.
     *
     * @param most characters to keep; the rest is read and dropped
     */
    static String of(XMLStreamReader xml, int most) throws XMLStreamException {
        var text = new StringBuilder();
        int depth = 1;
        int phonetic = 0;
        while (depth > 0 && xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    if (phonetic > 0 || xml.getLocalName().equals("rPh")) {
                        phonetic++;
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    phonetic = Math.max(0, phonetic - 1);
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (phonetic == 0 && text.length() <= most) {
                        text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                    }
                }
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw UnreadableTable.malformedXlsx();
                default -> {}
            }
        }
        text.setLength(Math.min(text.length(), most));
        return text.indexOf("_x") < 0 ? text.toString() : unescaped(text.toString());
    }

    /** ECMA-376 part 1, 22.9.2.19: {@code _xHHHH_} stands for one UTF-16 unit. */
    private static String unescaped(String text) {
        return ESCAPE.matcher(text)
                .replaceAll(
                        found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }
}

package ir.peyvand.kit.table;

import java.io.InputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What the numbers of a workbook mean: its styles say which of them are days (ECMA-376 part 1, 18.8.30 and 18.17.4.1). */
final class XlsxNumbers {

    private static final int MOST_STYLES = 65_536;
    private static final long LAST_DAY = 2_958_465;
    /** As many digits as Excel shows; beyond them stands the noise of binary fractions. */
    private static final MathContext SHOWN = new MathContext(15);

    private final boolean from1904;
    private final List<Boolean> dateStyles = new ArrayList<>();

    XlsxNumbers(boolean from1904) {
        this.from1904 = from1904;
    }

    void readStyles(InputStream part) throws XMLStreamException {
        Set<String> dateFormats = new HashSet<>();
        boolean inCells = false;
        XMLStreamReader xml = XlsxPackage.parser(part);
        while (XlsxPackage.nextElement(xml)) {
            switch (xml.getLocalName()) {
                case "numFmt" -> {
                    if (showsDate(XlsxPackage.attribute(xml, "formatCode"))) {
                        dateFormats.add(XlsxPackage.attribute(xml, "numFmtId"));
                    }
                }
                case "cellStyleXfs", "cellStyles", "dxfs" -> inCells = false;
                case "cellXfs" -> inCells = true;
                case "xf" -> {
                    if (inCells && dateStyles.size() < MOST_STYLES) {
                        String format = XlsxPackage.attribute(xml, "numFmtId");
                        dateStyles.add(isBuiltInDate(format) || dateFormats.contains(format));
                    }
                }
                default -> {}
            }
        }
    }

    /**
     * @param raw the number as the workbook writes it
     * @param style index of the cell's style
     * @return the canonical string: a plain number, or an ISO date or date and time; empty when it is neither
     */
    Optional<String> canonical(String raw, int style) {
        if (raw.length() > 40) {
            return Optional.empty();
        }
        BigDecimal number;
        try {
            number = new BigDecimal(raw);
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
        if (Math.abs((long) number.scale()) > 400) {
            return Optional.empty();
        }
        if (style >= 0 && style < dateStyles.size() && dateStyles.get(style)) {
            return date(number);
        }
        if (number.signum() == 0) {
            return Optional.of("0");
        }
        return Optional.of(number.round(SHOWN).stripTrailingZeros().toPlainString());
    }

    private Optional<String> date(BigDecimal serial) {
        long day = serial.longValue();
        if (serial.signum() < 0 || day > LAST_DAY) {
            return Optional.empty();
        }
        // Excel believes in a 29 February 1900; before it the numbers are one day off
        LocalDate zero = from1904
                ? LocalDate.of(1904, 1, 1)
                : day < 60 ? LocalDate.of(1899, 12, 31) : LocalDate.of(1899, 12, 30);
        LocalDate date = zero.plusDays(day);
        BigDecimal fraction = serial.subtract(BigDecimal.valueOf(day));
        if (fraction.signum() == 0) {
            return Optional.of(date.toString());
        }
        long seconds = Math.round(fraction.doubleValue() * Duration.ofDays(1).toSeconds());
        LocalDateTime moment = date.atStartOfDay().plusSeconds(seconds);
        return Optional.of(moment.toString());
    }

    private static boolean isBuiltInDate(String format) {
        return switch (format) {
            case "14", "15", "16", "17", "18", "19", "20", "21", "22", "45", "46", "47" -> true;
            case "27", "28", "29", "30", "31", "32", "33", "34", "35", "36" -> true;
            case "50", "51", "52", "53", "54", "55", "56", "57", "58" -> true;
            default -> false;
        };
    }

    private static boolean showsDate(String formatCode) {
        String bare = formatCode
                .replaceAll("\"[^\"]*\"", "")
                .replaceAll("\\[[^\\]]*\\]", "")
                .replaceAll("\\\\.", "")
                .toLowerCase(Locale.ROOT);
        return !bare.contains("general") && bare.chars().anyMatch(c -> "ymdhs".indexOf(c) >= 0);
    }
}

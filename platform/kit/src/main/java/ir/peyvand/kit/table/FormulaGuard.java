package ir.peyvand.kit.table;

/**
 * Keeps spreadsheets from running text as a formula (CWE-1236): in CSV, a text that begins like a formula gets a leading
 * apostrophe, and reading takes it away again, so that what was exported can be imported unchanged.
 */
public final class FormulaGuard {

    private FormulaGuard() {}

    /** Whether a spreadsheet could take this text for a formula: it begins with = + - @, their full-width twins, or a control. */
    public static boolean beginsLikeFormula(String text) {
        if (text.isEmpty()) {
            return false;
        }
        char first = text.charAt(0);
        return switch (first) {
            case '=', '+', '-', '@', '＝', '＋', '－', '＠' -> true;
            default -> Character.isISOControl(first);
        };
    }

    static String neutralised(String text) {
        return beginsLikeFormula(text) || isNeutralised(text) ? "'" + text : text;
    }

    static String released(String cell) {
        return isNeutralised(cell) ? cell.substring(1) : cell;
    }

    /** Apostrophes before what looks guarded are guarded too, so that releasing is exact. */
    private static boolean isNeutralised(String cell) {
        if (cell.length() < 2 || cell.charAt(0) != '\'') {
            return false;
        }
        int first = 1;
        while (first < cell.length() - 1 && cell.charAt(first) == '\'') {
            first++;
        }
        return beginsLikeFormula(cell.substring(first));
    }
}

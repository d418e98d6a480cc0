package org.zhaoshang.exchange;

/**
 * Text in a CSV cell. What a spreadsheet would take for a formula is written behind an apostrophe, as is what would be
 * mistaken for such writing; reading takes it away again.
 */
final class CsvText {

    private static final String FORMULA = "=+-@\t\r";

    private CsvText() {}

    static String write(String text) {
        return isFormula(text) || isWritten(text) ? "'" + text : text;
    }

    static String read(String cell) {
        return isWritten(cell) ? cell.substring(1) : cell;
    }

    static boolean isFormula(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
    }

    private static boolean isWritten(String cell) {
        return cell.length() > 1
                && cell.charAt(0) == '\''
                && (isFormula(cell.substring(1)) || isWritten(cell.substring(1)));
    }
}

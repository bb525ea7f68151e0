package cl.vertiente.portfolio.sheet.domain;

import cl.vertiente.shared.TableCell;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads results with their days out of remarks. They are proposals: a person confirms each. */
final class SheetRemarks {

    private static final String RESULT = "(RS|FI|OT|AD|CF|INADMISIBLE|ADMISIBLE)";
    private static final String DAY = "(?<day>\\d{1,2}[-/.](?:\\d{1,2}|\\p{L}{3,10})[-/.](?:\\d{4}|\\d{2})|\\d{4}-\\d{2}-\\d{2})";
    private static final Pattern FIRST = Pattern.compile("\\b" + RESULT + "\\b[^\\p{L}\\d]{0,4}(?:CON |DE |EL |AL |DEL |FECHA ){0,2}" + DAY
            + "(?!\\d)");
    private static final Pattern LAST = Pattern.compile("(?<!\\d)" + DAY + "[^\\p{L}\\d]{1,4}(?:RATE )?" + RESULT + "\\b");

    private SheetRemarks() {
    }

    /** A result and its day. */
    record Read(String result, LocalDate on) {
    }

    /** In their order; a day that cannot be read, or in two ways, proposes nothing. */
    static List<Read> in(String text, SheetChoices choices) {
        var pattern = FIRST.matcher(text).results().count() >= LAST.matcher(text).results().count() ? FIRST : LAST;
        var found = new ArrayList<Read>();
        var match = pattern.matcher(text);
        while (match.find()) {
            var day = SheetDay.read(new TableCell(match.group("day"), false), choices).day();
            if (day != null) {
                found.add(new Read(match.group(pattern == FIRST ? 1 : 2), day));
            }
        }
        return found;
    }
}

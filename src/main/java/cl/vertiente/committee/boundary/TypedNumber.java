package cl.vertiente.committee.boundary;

import cl.vertiente.shared.web.Forms;
import java.math.BigDecimal;

/** Numbers as people write them: a comma or a point before the decimals, points between thousands where that cannot be mistaken. */
final class TypedNumber {

    private static final String NUMBER = "-?\\d{1,9}([.,]\\d{1,12})?";
    private static final String THOUSANDS = "\\d{1,3}(\\.\\d{3})+(,\\d{1,6})?";

    private TypedNumber() {
    }

    /** @return null when nothing was typed, or what was typed is a fault now at its field */
    static BigDecimal of(String pointer, String text, boolean grouped, Forms forms, CommitteeWords words) {
        if (text == null || text.isBlank()) {
            return null;
        }
        var bare = text.replaceAll("[\\s\u00a0]", "");
        if (grouped && bare.matches(THOUSANDS)) {
            return new BigDecimal(bare.replace(".", "").replace(',', '.'));
        }
        if (bare.matches(NUMBER)) {
            return new BigDecimal(bare.replace(',', '.'));
        }
        forms.fault(pointer, words.say("committee.edit.number"));
        return null;
    }
}

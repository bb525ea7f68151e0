package cl.vertiente.committee.domain;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is asked of a kind of installation.
 *
 * @param unit null for texts, choices, yes or no
 * @param choices code and word, as {@code A=Word|B=Other}; null unless it is a choice
 * @param summed whether it means something to add it up over a system
 */
public record AssetAttribute(String kind, String code, String name, Type type, String unit, BigDecimal lowest, BigDecimal highest,
        int decimals, String choices, boolean summed) {

    private static final int LONGEST = 120;

    /** What a value is. */
    public enum Type { NUMBER, TEXT, CHOICE, YES_NO }

    /** Codes and their words, in order. */
    public Map<String, String> options() {
        var options = new LinkedHashMap<String, String>();
        if (choices != null) {
            Arrays.stream(choices.split("\\|")).map(choice -> choice.split("=", 2)).forEach(pair -> options.put(pair[0], pair[1]));
        }
        return options;
    }

    /** @return the key of the sentence that says what is wrong, null when the value can be */
    String fault(AssetValue value) {
        if (!value.isKnown()) {
            return null;
        }
        return switch (type) {
            case NUMBER -> value.number() == null ? "committee.asset.number"
                    : value.number().compareTo(lowest) < 0 || value.number().compareTo(highest) > 0 ? "committee.asset.range"
                    : value.number().scale() > decimals ? "committee.asset.decimals" : null;
            case TEXT -> value.text() == null || value.text().isBlank() || value.text().length() > LONGEST ? "committee.asset.text" : null;
            case CHOICE -> value.text() == null || !options().containsKey(value.text()) ? "committee.asset.choice" : null;
            case YES_NO -> value.yes() == null ? "committee.asset.yes-no" : null;
        };
    }

    /** What its fault says beside the name. */
    Object[] about() {
        return new Object[] {name, text(lowest), text(highest), decimals};
    }

    private static String text(BigDecimal number) {
        return number == null ? "" : number.stripTrailingZeros().toPlainString();
    }
}

package cl.vertiente.diagnosis.water.domain;

import cl.vertiente.shared.PlainName;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What is measured in water.
 *
 * @param unit in which its limits stand
 * @param onSite it is measured at the tap, and judged as such when an accredited laboratory reports it
 * @param lowest what it can be at all; null for anything
 * @param choices code and word, as {@code A=Word|B=Other}; null when it has no words
 */
public record WaterParameter(String code, String name, ParameterKind kind, String unit, NormGroup group, boolean onSite,
        BigDecimal lowest, BigDecimal highest, String choices) {

    /** Codes and their words, in order. */
    public Map<String, String> words() {
        var words = new LinkedHashMap<String, String>();
        if (choices != null) {
            Arrays.stream(choices.split("\\|")).map(choice -> choice.split("=", 2)).forEach(pair -> words.put(pair[0], pair[1]));
        }
        return words;
    }

    /** The code that a code or a word stands for. */
    public Optional<String> word(String written) {
        var plain = PlainName.of(written);
        return words().entrySet().stream().filter(word -> word.getKey().equals(written) || PlainName.of(word.getValue()).equals(plain))
                .map(Map.Entry::getKey).findFirst();
    }
}

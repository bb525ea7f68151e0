package cl.vertiente.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names as they are compared: without case, accents, signs and superfluous blanks. Never shown to anybody. */
public final class PlainName {

    private static final int LONGEST_CODE = 30;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private PlainName() {
    }

    /** {@code  Comité  de A.P.R. «Peñuelas» } is {@code COMITE DE A P R PENUELAS}; null is empty. */
    public static String of(String name) {
        if (name == null) {
            return "";
        }
        var bare = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        return SIGNS.matcher(bare).replaceAll(" ").strip().toUpperCase(Locale.ROOT);
    }

    /** A code of its letters for what is added to a catalogue by its name alone; empty when it has none. */
    public static String code(String name) {
        var plain = of(name).replaceAll("[^A-Z0-9]+", "_").replaceAll("^[_0-9]+|_+$", "");
        return plain.substring(0, Math.min(LONGEST_CODE, plain.length()));
    }
}

package cl.vertiente.ledger.domain;

import cl.vertiente.shared.NotFound;
import cl.vertiente.shared.Period;
import java.util.regex.Pattern;

/**
 * Names a rendering within its agreement: {@code 2026-03} the monthly one, {@code 2026-03-R1} its first regularisation.
 *
 * @param sequence 0 for the monthly one
 */
public record RendicionKey(Period period, int sequence) {

    private static final Pattern SHAPE = Pattern.compile("(\\d{4}-(?:0[1-9]|1[0-2]))(?:-R([1-9]\\d?))?");

    public static RendicionKey parse(String text) {
        var match = SHAPE.matcher(text);
        if (!match.matches()) {
            throw new NotFound("ledger.rendicion.not-found", "");
        }
        return new RendicionKey(Period.parse(match.group(1)), match.group(2) == null ? 0 : Integer.parseInt(match.group(2)));
    }

    @Override
    public String toString() {
        return sequence == 0 ? period.toString() : period + "-R" + sequence;
    }
}

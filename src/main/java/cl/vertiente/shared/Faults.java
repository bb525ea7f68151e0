package cl.vertiente.shared;

import cl.vertiente.shared.BusinessException.Fault;
import java.util.ArrayList;
import java.util.List;

/** Gathers everything that is wrong with an input, so that it is said at once and not one fault after another. */
public final class Faults {

    private final List<Fault> found = new ArrayList<>();

    public void when(boolean wrong, String key, String pointer, Object... arguments) {
        if (wrong) {
            found.add(new Fault(pointer, key, arguments));
        }
    }

    /** @throws Invalid when anything was wrong */
    public void raise() {
        if (!found.isEmpty()) {
            throw new Invalid(found);
        }
    }
}

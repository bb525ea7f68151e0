package cl.vertiente.shared;

import java.util.List;

/** The state of the thing, or what was recorded before, forbids it (409). */
public class StateForbids extends BusinessException {

    public StateForbids(String key, String pointer, Object... arguments) {
        super(key, pointer, arguments);
    }

    public StateForbids(List<Fault> faults) {
        super(faults);
    }

    @Override
    public int status() {
        return 409;
    }
}

package cl.vertiente.shared;

import java.util.List;

/** Well-formed but wrong in itself: refused at entry, nothing stored (422). */
public class Invalid extends BusinessException {

    public Invalid(String key, String pointer, Object... arguments) {
        super(key, pointer, arguments);
    }

    public Invalid(List<Fault> faults) {
        super(faults);
    }

    @Override
    public int status() {
        return 422;
    }
}

package cl.vertiente.shared;

/** The state of the thing, or what was recorded before, forbids it (409). */
public class StateForbids extends BusinessException {

    public StateForbids(String key, String pointer, Object... arguments) {
        super(key, pointer, arguments);
    }

    @Override
    public int status() {
        return 409;
    }
}

package cl.vertiente.shared;

/** Somebody changed it since the caller read it (412). */
public class Stale extends BusinessException {

    public Stale(String key, String pointer, Object... arguments) {
        super(key, pointer, arguments);
    }

    @Override
    public int status() {
        return 412;
    }
}

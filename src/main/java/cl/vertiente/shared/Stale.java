package cl.vertiente.shared;

/** Somebody changed it since the caller read it (412); it says what is there now. */
public class Stale extends BusinessException {

    private final transient Object current;

    /** @param current what is there now, as the caller may see it */
    public Stale(String key, String pointer, Object current) {
        super(key, pointer);
        this.current = current;
    }

    public Object current() {
        return current;
    }

    @Override
    public int status() {
        return 412;
    }
}

package cl.vertiente.shared;

/** The request cannot be read: not JSON, not a date, an unknown filter (400). */
public class Unreadable extends BusinessException {

    public Unreadable(String key, String pointer, Object... arguments) {
        super(key, pointer, arguments);
    }

    @Override
    public int status() {
        return 400;
    }
}

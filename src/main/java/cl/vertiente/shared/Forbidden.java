package cl.vertiente.shared;

/** A role that may never do this (403). */
public class Forbidden extends BusinessException {

    public Forbidden(String key, String pointer, Object... arguments) {
        super(key, pointer, arguments);
    }

    @Override
    public int status() {
        return 403;
    }
}

package cl.vertiente.shared;

/** Unknown, or foreign to the caller: the two are not told apart (404). */
public class NotFound extends BusinessException {

    public NotFound(String key, String pointer, Object... arguments) {
        super(key, pointer, arguments);
    }

    @Override
    public int status() {
        return 404;
    }
}

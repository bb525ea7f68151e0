package cl.vertiente.shared;

/** More bytes than are accepted here (413). */
public class TooLarge extends BusinessException {

    public TooLarge(String key, String pointer, Object... arguments) {
        super(key, pointer, arguments);
    }

    @Override
    public int status() {
        return 413;
    }
}

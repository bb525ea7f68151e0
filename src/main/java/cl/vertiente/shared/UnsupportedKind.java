package cl.vertiente.shared;

/** A kind of content that is not accepted here, judged by its bytes (415). */
public class UnsupportedKind extends BusinessException {

    public UnsupportedKind(String key, String pointer, Object... arguments) {
        super(key, pointer, arguments);
    }

    @Override
    public int status() {
        return 415;
    }
}

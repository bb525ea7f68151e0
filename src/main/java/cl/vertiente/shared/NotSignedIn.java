package cl.vertiente.shared;

/** Nobody is signed in, or the token no longer counts (401). */
public class NotSignedIn extends BusinessException {

    public NotSignedIn(String key, String pointer, Object... arguments) {
        super(key, pointer, arguments);
    }

    @Override
    public int status() {
        return 401;
    }
}

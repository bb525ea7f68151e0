package cl.vertiente.shared;

/** A change of an existing record without saying which version was read (428). */
public class PreconditionMissing extends BusinessException {

    public PreconditionMissing(String key, String pointer, Object... arguments) {
        super(key, pointer, arguments);
    }

    @Override
    public int status() {
        return 428;
    }
}

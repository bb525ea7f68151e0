package cl.vertiente.shared;

import java.util.List;

/**
 * A refusal that a person can understand and mend. Unchecked, so that the transaction rolls back; one mapper turns it
 * into a problem document, one handler into a message on the page. Nothing is stored when it is thrown.
 */
public abstract class BusinessException extends RuntimeException {

    /** One thing wrong with the input: where (JSON pointer, empty for the whole) and which sentence says it. */
    public record Fault(String pointer, String key, List<Object> arguments) {
        public Fault(String pointer, String key, Object... arguments) {
            this(pointer, key, List.of(arguments));
        }
    }

    private final transient List<Fault> faults;

    protected BusinessException(List<Fault> faults) {
        super(faults.get(0).key());
        this.faults = List.copyOf(faults);
    }

    protected BusinessException(String key, String pointer, Object... arguments) {
        this(List.of(new Fault(pointer, key, arguments)));
    }

    public List<Fault> faults() {
        return faults;
    }

    /** The HTTP status that says the same as the sentence. */
    public abstract int status();
}

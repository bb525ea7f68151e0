package cl.vertiente.accountability.printing;

/** A report could not be made: a fault of the product (missing template, missing text, broken file), never of the person who asked. */
public class PrintingFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public PrintingFailed(String message, Throwable cause) {
        super(message, cause);
    }

    public PrintingFailed(String message) {
        super(message);
    }
}

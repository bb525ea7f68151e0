package cl.vertiente.demo;

/** The reason why nothing can be started, as a sentence for the person at the console. */
public class CannotStart extends RuntimeException {

    public CannotStart(String sentence) {
        super(sentence);
    }

    public CannotStart(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}

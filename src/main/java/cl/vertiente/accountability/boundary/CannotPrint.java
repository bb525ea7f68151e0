package cl.vertiente.accountability.boundary;

/** A report could not be printed for a fault of ours: which one, and why. Nothing of it was kept. */
class CannotPrint extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String title;

    CannotPrint(String title, RuntimeException why) {
        super("cannot print " + title, why);
        this.title = title;
    }

    /** As the register would name it. */
    String title() {
        return title;
    }
}

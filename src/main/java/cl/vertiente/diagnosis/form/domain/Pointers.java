package cl.vertiente.diagnosis.form.domain;

/** Steps of a JSON pointer. */
final class Pointers {

    private static final int LONGEST = 60;

    private Pointers() {
    }

    /** A name from outside as one step, cut where it is longer than any name of ours. */
    static String escape(String step) {
        var cut = step.length() > LONGEST ? step.substring(0, LONGEST) : step;
        return cut.replace("~", "~0").replace("/", "~1");
    }
}

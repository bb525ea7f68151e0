package cl.vertiente.demo.world;

import cl.vertiente.shared.Rut;

/** Invented tax numbers with a right check digit. */
final class DemoRut {

    private static final String DIGITS = "0123456789K";

    private DemoRut() {
    }

    static Rut of(String body) {
        return DIGITS.chars().mapToObj(digit -> body + "-" + (char) digit).filter(Rut::isValid).map(Rut::new).findFirst().orElseThrow();
    }
}

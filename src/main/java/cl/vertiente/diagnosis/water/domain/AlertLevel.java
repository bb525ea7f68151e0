package cl.vertiente.diagnosis.water.domain;

/** How grave it is that a result is out of its limits, the gravest first. */
public enum AlertLevel {
    CRITICAL,
    HIGH,
    NOTICE;

    /** The graver of two; either may be null. */
    public static AlertLevel graver(AlertLevel one, AlertLevel other) {
        return one == null ? other : other == null || one.compareTo(other) <= 0 ? one : other;
    }
}

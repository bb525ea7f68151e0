package cl.vertiente.diagnosis.water.domain;

/** Where an alert stands. It ends with a new result in range, or because there is nothing to do, with the reason. */
public enum AlertState {
    OPEN,
    COMMUNICATED,
    IN_ACTION,
    CLOSED,
    DISCARDED;

    public boolean isOver() {
        return this == CLOSED || this == DISCARDED;
    }
}

package cl.vertiente.access;

/**
 * What a person does in the programme (the executor's three SISREC roles are ANALYST, CERTIFIER
 * and SENDER). An administrator administers accounts and has no business permission.
 */
public enum Role {
    COORDINATOR,
    FIELD_ENGINEER,
    TRAINER,
    DESIGNER,
    ANALYST,
    CERTIFIER,
    SENDER,
    GORE_FINANCIAL,
    GORE_TECHNICAL,
    AUDITOR,
    ADMINISTRATOR;

    /** Belongs to the regional government that pays: sees its own region and only what was sent to it. */
    public boolean isGore() {
        return this == GORE_FINANCIAL || this == GORE_TECHNICAL;
    }
}

package cl.vertiente.accountability.printing;

import java.time.Instant;

/** The rows of a report, read at an instant for an issue. */
public interface PrintedReport {

    /** When they were read. */
    Instant cutAt();

    Instant issuedAt();

    /** The same rows, without the instants at which they were read and printed: two readings of the same are equal. */
    PrintedReport timeless();
}

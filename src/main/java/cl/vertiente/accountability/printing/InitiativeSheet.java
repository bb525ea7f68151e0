package cl.vertiente.accountability.printing;

import cl.vertiente.shared.Pesos;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * All that the sheet of an initiative ({@code ficha-iniciativa}) prints, in the words of its readers.
 *
 * @param cutAt instant at which the rows were read
 * @param issuedAt instant of issue: the creation date of the files
 * @param illustrative prints the mark of invented data on every page and sheet
 */
public record InitiativeSheet(ReportAgreement agreement, What what, List<Ask> asks, List<Event> events, List<String> findings,
        Instant cutAt, Instant issuedAt, boolean illustrative) implements PrintedReport {

    /** Checks that nothing indispensable is missing and keeps copies of the lists. */
    public InitiativeSheet {
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(cutAt, "cutAt");
        Objects.requireNonNull(issuedAt, "issuedAt");
        asks = List.copyOf(asks);
        events = List.copyOf(events);
        findings = List.copyOf(findings);
    }

    @Override
    public InitiativeSheet timeless() {
        return new InitiativeSheet(agreement, what, asks, events, findings, Instant.EPOCH, Instant.EPOCH, illustrative);
    }

    /**
     * What it is and where it stands; {@code null} is what is not known.
     *
     * @param shares the agreements that brought it forth, each with its percentage
     */
    public record What(String name, String bipCode, String typology, String stage, String state, String communes, String systems,
            String shares, Pesos asked, Pesos postulated, Pesos approved, Pesos awarded) { }

    /** What is asked of a source for a budget year. */
    public record Ask(int year, String source, Pesos amount) { }

    /**
     * Something that happened to it.
     *
     * @param detail what else it says, one thing after another
     * @param sha256 of the document that proves it; {@code null} when nothing does
     * @param annulled why it counts no more; {@code null} while it is in force
     */
    public record Event(LocalDate on, String kind, Pesos amount, String detail, String sha256, Instant recordedAt, String annulled) { }
}

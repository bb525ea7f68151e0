package cl.vertiente.portfolio.domain;

import cl.vertiente.shared.Pesos;
import cl.vertiente.shared.Rut;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * One initiative with all that is known of it.
 *
 * @param shares of the agreements in view
 * @param events as they happened, annulled ones too
 * @param findings what is missing in their sequence
 * @param fundingLimits of the sources that are asked
 */
public record InitiativeView(@JsonUnwrapped InitiativeRow initiative, InitiativeProcess process, String object, String place,
        Set<String> communeCuts, List<Served> systems, List<Share> shares, List<InitiativeContent.Ask> asks, List<Event> events,
        List<SequenceFinding> findings, List<FundingLimit> fundingLimits) {

    /** A committee whose water it is. */
    public record Served(UUID id, String name, String commune) {
    }

    /** What part of it an agreement brought forth. */
    public record Share(UUID agreementId, String agreement, BigDecimal percent) {
    }

    /**
     * Something that happened to it.
     *
     * @param taxId of the contractor
     * @param sha256 of the document that proves it; absent when nothing does
     * @param annulled absent while it is in force
     * @param papers documents that came later
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Event(UUID id, EventKind kind, LocalDate on, Pesos amount, FundingSource source, Rate rate, BigDecimal percent,
            String reference, String session, String party, Rut taxId, String reason, String sha256, Instant recordedAt, String recordedBy,
            Annulled annulled, List<Paper> papers) {

        /** What proves it, then or since; null when nothing does. */
        public String proof() {
            return sha256 != null ? sha256 : papers.stream().map(Paper::sha256).findFirst().orElse(null);
        }

        /** Whether this document proves it. */
        public boolean isProvenBy(String document) {
            return document.equals(sha256) || papers.stream().anyMatch(paper -> paper.sha256().equals(document));
        }
    }

    /** A document that came after the event was recorded. */
    public record Paper(String sha256, Instant recordedAt, String recordedBy) {
    }

    /** That an event was recorded by error. */
    public record Annulled(String reason, Instant recordedAt, String recordedBy) {
    }

    /** The event of this identifier; null when there is none. */
    public Event event(UUID id) {
        return events.stream().filter(event -> event.id().equals(id)).findFirst().orElse(null);
    }
}

package cl.vertiente.portfolio.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The initiatives with their events. Who may see which of them says the boundary. */
public interface Initiatives {

    Optional<Initiative> find(UUID id);

    /** The same, while nobody else changes it. */
    Optional<Initiative> claim(UUID id);

    /** Those of a committee. */
    List<Initiative> ofSystem(UUID waterSystemId);

    Optional<InitiativeEvent> event(UUID id);

    Optional<EventAnnulment> annulmentOf(UUID eventId);

    /** Whether this document proves the event since after it was recorded. */
    Optional<EventPaper> paper(UUID eventId, String sha256);

    /** Those that were not annulled, each with what proves it by now. */
    List<PipelineEvent> inForce(UUID initiativeId);

    /** Percent by agreement. */
    Map<UUID, BigDecimal> shares(UUID set);

    /** What it brings to the multiplier as it is known now. */
    List<FigureEntry> figures(UUID initiativeId);

    /** Whether another initiative has this code. */
    /** By identifier, those after one; null begins. */
    List<UUID> ids(UUID after, int limit);

    boolean isTaken(String bipCode, UUID exceptOf);

    /** Written at once: records point at one another by identifier, of which the unit of work knows no order. */
    void add(Object record);

    /** Writes what was changed, so that it can be read again. */
    void write();
}

package cl.vertiente.committee.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** What others know of systems that the Atlas shows beside the register: each its own part, as it was approved, and nothing of people. */
public interface AtlasFindings {

    /** By system, as it stands on a day; one of which nothing is known is absent. */
    Map<UUID, AtlasFacts> of(Collection<UUID> systems, LocalDate day);
}

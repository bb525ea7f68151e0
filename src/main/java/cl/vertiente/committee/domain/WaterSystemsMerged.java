package cl.vertiente.committee.domain;

import java.util.UUID;

/** Said when a system was found to be the duplicate of another, within the transaction: who names the duplicate names the other now. */
public record WaterSystemsMerged(UUID duplicate, UUID survivor) {
}

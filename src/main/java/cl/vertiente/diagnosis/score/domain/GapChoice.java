package cl.vertiente.diagnosis.score.domain;

import java.util.UUID;

/** A system that an agreement serves, where a gap may be noted. */
public record GapChoice(UUID agreementId, String agreementCode, UUID waterSystemId, String waterSystem, String commune) {
}

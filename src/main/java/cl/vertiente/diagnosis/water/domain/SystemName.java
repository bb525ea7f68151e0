package cl.vertiente.diagnosis.water.domain;

import java.util.UUID;

/**
 * How people tell a system.
 *
 * @param merged another one goes on for it
 */
public record SystemName(UUID id, String name, String commune, String region, boolean merged) {
}

package cl.vertiente.diagnosis.water.domain;

import java.util.UUID;

/** An alert that is not over, as the home page tells it. */
public record PressingAlert(UUID id, String waterSystem, String commune, String parameter, AlertLevel level, AlertState state) {
}

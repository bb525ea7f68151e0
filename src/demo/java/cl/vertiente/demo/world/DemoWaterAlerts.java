package cl.vertiente.demo.world;

import cl.vertiente.diagnosis.water.boundary.ActOnWaterAlert;
import cl.vertiente.diagnosis.water.boundary.ReadWaterAlerts;
import cl.vertiente.diagnosis.water.domain.AlertFilter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;

/** Attends the alerts that the samples of the demonstration open. */
@ApplicationScoped
public class DemoWaterAlerts {

    private static final String BACTERIA = "Cloración de choque del estanque y de la red, y nueva muestra.";
    private static final String FILTER = "Se retrolava el filtro y se purga la red.";
    private static final String SOURCE = "Se busca otra fuente; agua envasada para lactantes y embarazadas.";
    private static final Map<String, String> DONE = Map.of("AS", "Se evalúa abatir el arsénico; se reparte agua por camión aljibe.",
            "NO3", SOURCE, "NRATIO", SOURCE, "FE", FILTER, "MN", FILTER, "FREE_CL", "Se ajusta la bomba dosificadora de cloro.",
            "TCOLI", BACTERIA, "ECOLI", BACTERIA);

    @Inject
    private ReadWaterAlerts readAlerts;

    @Inject
    private ActOnWaterAlert actOnAlert;

    void communicate(UUID systemId, String code) {
        actOnAlert.communicate(alert(systemId, code), null, "Presidencia del comité, por teléfono", "Se envió el informe por correo.");
    }

    void setToWork(UUID systemId, String code) {
        actOnAlert.setToWork(alert(systemId, code), null, DONE.getOrDefault(code, "Se repite la muestra en otro punto de la red."));
    }

    void close(UUID systemId, String code) {
        actOnAlert.close(alert(systemId, code), null, null);
    }

    void discard(UUID systemId, String code, String reason) {
        actOnAlert.discard(alert(systemId, code), null, reason);
    }

    private UUID alert(UUID systemId, String code) {
        return readAlerts.list(new AlertFilter(null, systemId, null, null, null, code), null, 10).items().stream()
                .filter(alert -> !alert.state().isOver()).findFirst().orElseThrow().id();
    }
}

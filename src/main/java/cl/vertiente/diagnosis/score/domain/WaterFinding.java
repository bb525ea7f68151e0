package cl.vertiente.diagnosis.score.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What the judged water of a system says on a day, as the index and the gaps need it.
 *
 * @param state null when no sample was judged
 * @param takenOn the day of the newest sample behind it; null when there is none
 * @param samples those behind it
 */
public record WaterFinding(WaterState state, LocalDate takenOn, List<UUID> samples, List<Exceedance> exceedances) {

    public static final WaterFinding NONE = new WaterFinding(null, null, List.of(), List.of());

    public WaterFinding {
        samples = List.copyOf(samples);
        exceedances = List.copyOf(exceedances);
    }

    /**
     * A parameter outside its limit.
     *
     * @param name as people read it
     * @param said the result with its unit, as it was written
     */
    public record Exceedance(String parameter, String name, WaterState level, String said, UUID sampleId) {
    }
}

package cl.vertiente.diagnosis.water.boundary;

import cl.vertiente.diagnosis.water.domain.LaboratoryLoad;
import cl.vertiente.diagnosis.water.domain.LaboratoryVerdict;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the load of a workbook, or a trial of it, says.
 *
 * @param read rows of results: each is in exactly one of created, unchanged, rejected
 * @param samples how many were recorded, or would be; several rows are one
 */
@Schema(name = "LaboratoryLoadView")
public record LaboratoryLoadView(UUID id, String fileName, boolean dryRun, int read, int created, int unchanged, int rejected,
        int samples, Instant recordedAt, List<LaboratoryVerdict> rows) {

    static LaboratoryLoadView of(LaboratoryLoad load) {
        var state = load.state();
        return new LaboratoryLoadView(state.id(), state.fileName(), state.dryRun(), state.read(), state.created(), state.unchanged(),
                state.rejected(), state.samples(), state.recordedAt(), load.report().rows());
    }
}

package cl.vertiente.diagnosis.water.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.diagnosis.water.domain.WaterSamples;
import cl.vertiente.evidence.StoredFile;
import cl.vertiente.evidence.StoredFiles;
import cl.vertiente.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** The laboratory's report of a sample, for whoever may see the sample. */
@ApplicationScoped
@UseCase(value = {Role.COORDINATOR, Role.FIELD_ENGINEER, Role.TRAINER, Role.DESIGNER, Role.ANALYST, Role.CERTIFIER, Role.SENDER,
    Role.GORE_FINANCIAL, Role.GORE_TECHNICAL, Role.AUDITOR}, readOnly = true)
public class ReadWaterSampleEvidence {

    @Inject
    private WaterSamples samples;

    @Inject
    private StoredFiles files;

    @Inject
    private CurrentCaller caller;

    public StoredFile read(UUID id, String sha256) {
        boolean attached = samples.visibleTo(caller.required()).systemOf(id).isPresent() && samples.versions(id).stream()
                .anyMatch(version -> sha256.equals(version.content().evidenceSha256()));
        if (!attached) {
            throw new NotFound("diagnosis.water.sample.not-found", "");
        }
        return files.open(sha256, "informe-laboratorio-" + id.toString().substring(24));
    }
}

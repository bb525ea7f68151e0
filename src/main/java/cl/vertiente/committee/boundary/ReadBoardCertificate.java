package cl.vertiente.committee.boundary;

import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.committee.domain.Boards;
import cl.vertiente.evidence.StoredFile;
import cl.vertiente.evidence.StoredFiles;
import cl.vertiente.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** The file of a board's certificate. It names people, so that only those read it who check it. */
@ApplicationScoped
@UseCase(value = {Role.COORDINATOR, Role.ANALYST, Role.CERTIFIER, Role.SENDER, Role.AUDITOR}, readOnly = true)
public class ReadBoardCertificate {

    @Inject
    private SystemInHand systems;

    @Inject
    private Boards boards;

    @Inject
    private StoredFiles files;

    public StoredFile read(UUID systemId, UUID certificateId) {
        var operator = systems.read(systemId).operator().id();
        var certificate = boards.certificate(certificateId).filter(known -> known.isOf(operator))
                .orElseThrow(() -> new NotFound("committee.certificate.not-found", ""));
        return files.open(certificate.paper().evidenceSha256(), "certificado-directorio-" + certificate.paper().issuedOn());
    }
}

package cl.vertiente.training.people.boundary;

import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.shared.AuditTrail;
import cl.vertiente.shared.Faults;
import cl.vertiente.shared.Rut;
import cl.vertiente.training.people.domain.Trainee;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * Looks whether somebody is recorded already: by the whole RUT, which they say themselves, wherever they were trained before; or by a
 * name of their committee that may be theirs under another spelling. A RUT stands in no address, so that it is a POST.
 */
@ApplicationScoped
@UseCase({Role.COORDINATOR, Role.TRAINER})
public class FindTrainee {

    @Inject
    private TraineeDesk desk;

    @Inject
    private AuditTrail audit;

    /** @param taxId whole */
    public record Request(@Size(max = 120) String name, @Size(max = 20) String taxId, UUID waterSystemId,
            @Pattern(regexp = "\\d{5}") String commune) {
    }

    /** @param sameTaxId it is them; otherwise only the names are alike */
    public record Match(UUID id, String name, UUID waterSystemId, String commune, boolean sameTaxId) {
    }

    public List<Match> find(Request request) {
        audit.unchanged();
        var rut = TraineeRequest.blankAsNull(request.taxId());
        var faults = new Faults();
        faults.when(rut != null && !Rut.isValid(rut), "shared.rut.invalid", "/taxId");
        faults.when(rut == null && TraineeRequest.blankAsNull(request.name()) == null, "training.trainee.find.nothing", "/name");
        faults.raise();
        var taxId = rut == null ? null : Rut.of(rut);
        var found = desk.near(TraineeRequest.blankAsNull(request.name()), taxId, request.waterSystemId(), request.commune()).stream()
                .filter(trainee -> isSame(trainee, taxId) || desk.isVisible(trainee)).toList();
        found.forEach(trainee -> audit.read(Trainee.class, trainee.id()));
        return found.stream().map(trainee -> new Match(trainee.id(), trainee.said().name(), trainee.said().waterSystemId(),
                trainee.said().commune(), isSame(trainee, taxId))).toList();
    }

    private static boolean isSame(Trainee trainee, Rut taxId) {
        return taxId != null && taxId.equals(trainee.said().taxId());
    }
}

package cl.vertiente.administration.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.TaxIdDisclosure;
import cl.vertiente.access.UseCase;
import cl.vertiente.administration.domain.AuditLine;
import cl.vertiente.administration.domain.AuditLines;
import cl.vertiente.administration.domain.AuditRow;
import cl.vertiente.administration.domain.SealedLine;
import cl.vertiente.shared.AuditKind;
import cl.vertiente.shared.AuditTrail;
import cl.vertiente.shared.NotFound;
import cl.vertiente.shared.PersonalRecords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * One line of the audit trail with what the record was before and after. A line about a person shows that person's data,
 * so reading it leaves a line too.
 */
@ApplicationScoped
@UseCase(Role.AUDITOR)
public class ReadAuditEntry {

    @Inject
    private AuditLines lines;

    @Inject
    private Forgetting forgetting;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    @ConfigProperty(name = "vertiente.rut.organisations-from", defaultValue = "50000000")
    private long organisationsFrom;

    /**
     * A line as it is shown.
     *
     * @param erased its JSON went with the person whom it was about
     * @param sequence place of its seal in the chain, null until it is sealed
     */
    public record AuditEntryView(AuditRow line, boolean erased, List<AuditField> fields, Long sequence, String chainSha256) {
    }

    public AuditEntryView one(UUID id) {
        var line = lines.find(id).orElseThrow(() -> new NotFound("shared.not-found", ""));
        about(line).ifPresentOrElse(type -> audit.read(type, line.recordId()), audit::unchanged);
        var seal = lines.sealOf(id);
        return new AuditEntryView(line.row(), line.kind() == AuditKind.CHANGE && line.hasNoContent(), fields(line),
                seal.map(SealedLine::sequence).orElse(null), seal.map(SealedLine::chainSha256).orElse(null));
    }

    private List<AuditField> fields(AuditLine line) {
        var masked = about(line).isPresent() && !TaxIdDisclosure.isWhole(TaxIdDisclosure.Purpose.IDENTITY, caller.required());
        return AuditField.between(line.before(), line.after(), masked, organisationsFrom);
    }

    /** The kind of record about people that a line is about. */
    private Optional<Class<?>> about(AuditLine line) {
        return StreamSupport.stream(forgetting.all().spliterator(), false).<Class<?>>map(PersonalRecords::type)
                .filter(type -> type.getSimpleName().equals(line.recordType())).findFirst();
    }
}

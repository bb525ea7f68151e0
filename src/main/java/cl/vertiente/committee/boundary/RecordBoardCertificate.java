package cl.vertiente.committee.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.committee.domain.BoardCertificate;
import cl.vertiente.committee.domain.Boards;
import cl.vertiente.committee.domain.WaterSystemView;
import cl.vertiente.evidence.Documents;
import cl.vertiente.shared.AuditTrail;
import cl.vertiente.shared.Chile;
import cl.vertiente.shared.Invalid;
import cl.vertiente.shared.StateForbids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Records the certificate of the board in force with its file. A later one takes its place; none is changed. */
@ApplicationScoped
@UseCase(Role.COORDINATOR)
public class RecordBoardCertificate {

    private static final int SHOWN = 8;

    @Inject
    private SystemInHand systems;

    @Inject
    private Boards boards;

    @Inject
    private Documents documents;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * What is asked.
     *
     * @param issuedOn when the paper was made out
     * @param boardUntil until when the board holds, as the paper says
     */
    public record CertificateRequest(@NotNull LocalDate issuedOn, @NotNull LocalDate boardUntil,
            @NotNull @Pattern(regexp = "[0-9a-f]{64}") String evidenceSha256) {
    }

    /** @param created false when it was a repetition */
    public record Kept(WaterSystemView system, boolean created) {
    }

    public Kept record(UUID systemId, UUID certificateId, CertificateRequest request) {
        var operator = systems.change(systemId).operator().id();
        var paper = new BoardCertificate.Paper(request.issuedOn(), request.boardUntil(), request.evidenceSha256());
        var known = boards.certificate(certificateId);
        if (known.isPresent()) {
            if (!known.get().isOf(operator) || !known.get().paper().equals(paper)) {
                throw new StateForbids("committee.certificate.id-taken", "");
            }
            audit.unchanged();
            return new Kept(systems.read(systemId), false);
        }
        if (documents.broughtBy(caller.required().id(), List.of(request.evidenceSha256())).isEmpty()) {
            throw new Invalid("evidence.unknown", "/evidenceSha256", request.evidenceSha256().substring(0, SHOWN));
        }
        boards.add(new BoardCertificate(certificateId, operator, paper, Chile.today(clock), clock.instant(), caller.required().id()));
        audit.changed(BoardCertificate.class, certificateId, null, paper);
        return new Kept(systems.read(systemId), true);
    }
}

package cl.vertiente.agreement.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.agreement.domain.Agreement;
import cl.vertiente.agreement.domain.AgreementViews;
import cl.vertiente.agreement.domain.Agreements;
import cl.vertiente.agreement.domain.Participation;
import cl.vertiente.agreement.domain.ParticipationView;
import cl.vertiente.agreement.domain.Participations;
import cl.vertiente.shared.AuditTrail;
import cl.vertiente.shared.Chile;
import cl.vertiente.shared.Faults;
import cl.vertiente.shared.NotFound;
import cl.vertiente.shared.StateForbids;
import cl.vertiente.shared.rest.Precondition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Keeps which APR an agreement serves, with targets, beneficiaries and the people who answer. Who leaves is not deleted: it left
 * on a day, for a reason.
 */
@ApplicationScoped
@UseCase(Role.COORDINATOR)
public class SaveParticipation {

    @Inject
    private Agreements agreements;

    @Inject
    private AgreementViews views;

    @Inject
    private Participations participations;

    @Inject
    private ParticipationCheck check;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Precondition precondition;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** From when on the agreement serves it no more, and why. */
    public record Leaving(@NotNull LocalDate leftOn, @NotBlank @Size(min = 3, max = 300) String reason) {
    }

    /** @param created false when it was a repetition or a change */
    public record Saved(ParticipationView participation, boolean created) {
    }

    public Saved save(UUID agreementId, UUID participationId, ParticipationRequest request) {
        var agreement = open(agreementId);
        var known = participations.find(participationId);
        if (known.filter(one -> !one.agreementId().equals(agreementId)).isPresent()) {
            throw new StateForbids("agreement.participation.id-taken", "");
        }
        var content = request.content();
        if (known.isPresent() && known.get().content().equals(content)) {
            audit.unchanged();
            return new Saved(view(agreementId, participationId), false);
        }
        var before = known.isPresent() ? view(agreementId, participationId) : null;
        if (known.isPresent()) {
            precondition.check(before);
            refuseWhatIsFixed(known.get(), request);
        }
        check.check(agreement, request, known.isPresent());
        if (known.isPresent()) {
            known.get().restate(content);
        } else {
            participations.add(new Participation(participationId, agreementId, content, clock.instant()));
        }
        participations.write();
        var after = view(agreementId, participationId);
        audit.changed(Participation.class, participationId, before, after);
        return new Saved(after, known.isEmpty());
    }

    private static void refuseWhatIsFixed(Participation known, ParticipationRequest request) {
        if (!known.waterSystemId().equals(request.waterSystemId())) {
            throw new StateForbids("agreement.participation.other-system", "/waterSystemId");
        }
        if (known.hasLeft()) {
            throw new StateForbids("agreement.participation.left", "");
        }
    }

    public ParticipationView leave(UUID agreementId, UUID participationId, Leaving request) {
        open(agreementId);
        var participation = participations.find(participationId).filter(one -> one.agreementId().equals(agreementId))
                .orElseThrow(() -> new NotFound("agreement.participation.unknown", ""));
        var before = view(agreementId, participationId);
        var reason = request.reason().strip();
        if (participation.hasLeft() && participation.leftOn().equals(request.leftOn()) && participation.leftReason().equals(reason)) {
            audit.unchanged();
            return before;
        }
        if (participation.hasLeft()) {
            throw new StateForbids("agreement.participation.left", "");
        }
        precondition.check(before);
        var faults = new Faults();
        faults.when(request.leftOn().isAfter(Chile.today(clock)), "agreement.checklist.future", "/leftOn");
        var joined = participation.content().joinedOn();
        faults.when(joined != null && request.leftOn().isBefore(joined), "agreement.participation.left-before", "/leftOn");
        faults.raise();
        participation.leave(request.leftOn(), reason, clock.instant());
        participations.write();
        var after = view(agreementId, participationId);
        audit.changed(Participation.class, participationId, before, after);
        return after;
    }

    private Agreement open(UUID agreementId) {
        agreements.lock(agreementId);
        var agreement = agreements.visibleTo(caller.required(), agreementId);
        if (agreement.state().isOver()) {
            throw new StateForbids("agreement.participation.ended", "");
        }
        return agreement;
    }

    private ParticipationView view(UUID agreementId, UUID participationId) {
        return views.participation(caller.required(), agreementId, participationId)
                .orElseThrow(() -> new NotFound("agreement.participation.unknown", ""));
    }
}

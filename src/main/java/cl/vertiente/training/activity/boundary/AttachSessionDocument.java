package cl.vertiente.training.activity.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.evidence.Documents;
import cl.vertiente.shared.AuditTrail;
import cl.vertiente.shared.Invalid;
import cl.vertiente.shared.StateForbids;
import cl.vertiente.training.activity.domain.Activities;
import cl.vertiente.training.activity.domain.ActivityState;
import cl.vertiente.training.activity.domain.SessionDocument;
import cl.vertiente.training.activity.domain.SessionPaperKind;
import cl.vertiente.training.activity.domain.SessionView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Attaches a document that the caller brought to the session that it shows; also after its list was closed, until it is validated. */
@ApplicationScoped
@UseCase({Role.COORDINATOR, Role.TRAINER})
public class AttachSessionDocument {

    @Inject
    private Activities activities;

    @Inject
    private Documents documents;

    @Inject
    private ActivityInHand hand;

    @Inject
    private ActivityDesk desk;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** @param sha256 of a document that was brought before */
    public record Request(@NotNull SessionPaperKind kind, @NotBlank @Size(max = 160) String title,
            @NotNull @Pattern(regexp = "[0-9a-f]{64}") String sha256) {
    }

    /** @param created false when it was there */
    public record Attached(SessionView session, boolean created) {
    }

    public Attached attach(UUID sessionId, UUID documentId, Request request) {
        var session = hand.keepSession(sessionId);
        var said = new SessionDocument.Said(request.kind(), request.title().strip(), request.sha256());
        var known = activities.document(documentId);
        if (known.isPresent()) {
            if (!known.get().sessionId().equals(sessionId) || !known.get().said().equals(said)) {
                throw new StateForbids("training.document.id-taken", "");
            }
            audit.unchanged();
            return new Attached(desk.session(sessionId), false);
        }
        if (activities.find(session.activityId()).orElseThrow().state() == ActivityState.VALIDATED) {
            throw new StateForbids("training.activity.held", "");
        }
        if (documents.broughtBy(caller.required().id(), List.of(said.sha256())).isEmpty()) {
            throw new Invalid("evidence.unknown", "/sha256");
        }
        activities.add(new SessionDocument(documentId, sessionId, said, clock.instant(), caller.required().id()));
        audit.changed(SessionDocument.class, documentId, null, said);
        return new Attached(desk.session(sessionId), true);
    }
}

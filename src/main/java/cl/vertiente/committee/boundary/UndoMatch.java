package cl.vertiente.committee.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.committee.domain.Imports;
import cl.vertiente.committee.domain.OperatorMatch;
import cl.vertiente.committee.domain.OperatorRecords;
import cl.vertiente.shared.AuditTrail;
import cl.vertiente.shared.Invalid;
import cl.vertiente.shared.NotFound;
import cl.vertiente.shared.StateForbids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

/** Takes back which system a row of the registry of operators speaks of, with the reason; what it brought is no longer in force. */
@ApplicationScoped
@UseCase(Role.COORDINATOR)
public class UndoMatch {

    private static final int LONGEST = 500;

    @Inject
    private Imports imports;

    @Inject
    private OperatorRecords records;

    @Inject
    private OperatorLicences licences;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** What was taken back, for the audit trail. */
    public record Undone(String key, UUID waterSystemId, String reason) {
    }

    public void undo(UUID recordId, String reason) {
        imports.lock();
        var record = records.find(recordId).orElseThrow(() -> new NotFound("committee.match.not-found", ""));
        var said = reason == null ? "" : reason.strip();
        if (said.isEmpty() || said.length() > LONGEST) {
            throw new Invalid("committee.match.reason.invalid", "/reason", LONGEST);
        }
        var match = records.match(record.key()).orElseThrow(() -> new StateForbids("committee.match.none-to-undo", ""));
        licences.withdraw(records.latest().get(record.key()), match.waterSystemId());
        records.undo(match, match.undone(said, caller.required().id(), clock.instant()));
        audit.changed(OperatorMatch.class, record.id(), new MatchOperators.Confirmed(record.key(), match.waterSystemId()),
                new Undone(record.key(), match.waterSystemId(), said));
    }
}

package cl.vertiente.committee.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.committee.domain.Imports;
import cl.vertiente.committee.domain.OperatorMatch;
import cl.vertiente.committee.domain.OperatorRecords;
import cl.vertiente.committee.domain.TaxIds;
import cl.vertiente.shared.AuditTrail;
import cl.vertiente.shared.BusinessException.Fault;
import cl.vertiente.shared.Invalid;
import cl.vertiente.shared.NotFound;
import cl.vertiente.shared.StateForbids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Says which system a row of the registry of operators speaks of, once. */
@ApplicationScoped
@UseCase(Role.COORDINATOR)
public class MatchOperators {

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

    /** What was confirmed, for the audit trail. */
    public record Confirmed(String key, UUID waterSystemId) {
    }

    /** @return the sentence about a RUT that another operator has, which was left out; empty when there is nothing to say */
    public Optional<Fault> match(UUID recordId, UUID waterSystemId) {
        imports.lock();
        var record = records.find(recordId).orElseThrow(() -> new NotFound("committee.match.not-found", ""));
        if (waterSystemId == null || records.system(waterSystemId).isEmpty()) {
            throw new Invalid("committee.match.system", "/waterSystemId");
        }
        var matches = records.matches();
        if (waterSystemId.equals(matches.get(record.key()))) {
            audit.unchanged();
            return Optional.empty();
        }
        if (matches.containsKey(record.key())) {
            throw new StateForbids("committee.match.done", "");
        }
        if (matches.containsValue(waterSystemId)) {
            throw new StateForbids("committee.match.taken", "/waterSystemId");
        }
        records.add(new OperatorMatch(record.key(), waterSystemId, caller.required().id(), clock.instant()));
        audit.changed(OperatorMatch.class, record.id(), null, new Confirmed(record.key(), waterSystemId));
        return licences.apply(records.latest().get(record.key()), waterSystemId, new TaxIds(records.taxIds()))
                .map(holder -> new Fault("", "committee.import.rut-taken", holder.name()));
    }
}

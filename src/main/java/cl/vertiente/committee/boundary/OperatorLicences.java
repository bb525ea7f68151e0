package cl.vertiente.committee.boundary;

import cl.vertiente.committee.domain.Operator;
import cl.vertiente.committee.domain.OperatorRecord;
import cl.vertiente.committee.domain.OperatorRecords;
import cl.vertiente.committee.domain.TaxIdHolder;
import cl.vertiente.committee.domain.TaxIds;
import cl.vertiente.committee.domain.WaterSystem;
import cl.vertiente.shared.AuditTrail;
import cl.vertiente.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** Gives a system what the registry of operators says of it: the segment, and RUT and code of who runs it. */
@ApplicationScoped
public class OperatorLicences {

    @Inject
    private OperatorRecords records;

    @Inject
    private AuditTrail audit;

    /** @return who has the RUT already, for which it was left out */
    Optional<TaxIdHolder> apply(OperatorRecord record, UUID systemId, TaxIds taxIds) {
        var system = records.system(systemId).orElseThrow(() -> new NotFound("committee.not-found", ""));
        var operator = records.operatorOf(system);
        var before = system.state();
        var ranBy = operator.state();
        system.classify(record.segment());
        var holder = taxIds.claim(record.taxId(), operator.id(), operator.state().name());
        operator.license(holder.isPresent() ? null : record.taxId(), record.registryCode());
        audit.changed(WaterSystem.class, system.id(), before, system.state());
        audit.changed(Operator.class, operator.id(), ranBy, operator.state());
        return holder;
    }

    /** Takes back from today on what the registry said; the history keeps it. */
    void withdraw(OperatorRecord record, UUID systemId) {
        var system = records.system(systemId).orElseThrow(() -> new NotFound("committee.not-found", ""));
        var operator = records.operatorOf(system);
        var before = system.state();
        var ranBy = operator.state();
        system.declassify(record.segment());
        operator.unlicense(record.taxId(), record.registryCode());
        audit.changed(WaterSystem.class, system.id(), before, system.state());
        audit.changed(Operator.class, operator.id(), ranBy, operator.state());
    }
}

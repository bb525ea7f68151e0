package cl.vertiente.committee.boundary;

import cl.vertiente.committee.domain.Operator;
import cl.vertiente.committee.domain.OperatorRecord;
import cl.vertiente.committee.domain.OperatorRecords;
import cl.vertiente.committee.domain.WaterSystem;
import cl.vertiente.shared.AuditTrail;
import cl.vertiente.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Gives a system what the registry of operators says of it: the segment, and RUT and code of who runs it. */
@ApplicationScoped
public class OperatorLicences {

    @Inject
    private OperatorRecords records;

    @Inject
    private AuditTrail audit;

    void apply(OperatorRecord record, UUID systemId) {
        var system = records.system(systemId).orElseThrow(() -> new NotFound("committee.not-found", ""));
        var operator = records.operatorOf(system);
        var before = system.state();
        var ranBy = operator.state();
        system.classify(record.segment());
        operator.license(record.taxId(), record.registryCode());
        audit.changed(WaterSystem.class, system.id(), before, system.state());
        audit.changed(Operator.class, operator.id(), ranBy, operator.state());
    }
}

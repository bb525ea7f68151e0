package cl.vertiente.administration.boundary;

import cl.vertiente.shared.Ids;
import cl.vertiente.shared.web.Address;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** One line of the audit trail. */
@Named("auditEntryPage")
@RequestScoped
public class AuditEntryPage {

    @Inject
    private ReadAuditEntry readEntry;

    @Inject
    private Address address;

    private ReadAuditEntry.AuditEntryView entry;

    @PostConstruct
    void read() {
        entry = readEntry.one(Ids.parse(address.variable("id")));
    }

    public ReadAuditEntry.AuditEntryView getEntry() {
        return entry;
    }

    /** Worth a mark: everything of a new record is new. */
    public boolean changed(AuditField field) {
        return field.changed() && entry.fields().stream().anyMatch(any -> any.before() != null);
    }

    /** The other lines about the same record. */
    public String getHistory() {
        return Address.address("/auditoria", java.util.Map.of("record", entry.line().recordId()));
    }
}

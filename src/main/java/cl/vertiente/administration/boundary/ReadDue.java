package cl.vertiente.administration.boundary;

import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.administration.domain.RetentionKind;
import cl.vertiente.shared.AuditTrail;
import cl.vertiente.shared.Chile;
import cl.vertiente.shared.PersonalRecord;
import cl.vertiente.shared.Rut;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Reads whose term of keeping has passed, before they are let go; the reading is logged for each of them. */
@ApplicationScoped
@UseCase(Role.ADMINISTRATOR)
public class ReadDue {

    /** So many at a time; when they are gone, the others come. */
    static final int MOST = 200;

    @Inject
    private DueRecords due;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Those of a kind. @param cut what went out of use by that day has done its service */
    public record Due(RetentionKind kind, int months, LocalDate cut, List<PersonalRecord> records) {
    }

    public Due of(RetentionKind kind) {
        var records = due.of(kind);
        var rule = due.rule(kind);
        var cut = rule.cut(Chile.today(clock));
        audit.unchanged();
        var found = records.listed(cut, MOST);
        found.forEach(record -> audit.read(records.type(), record.id()));
        return new Due(kind, rule.months(), cut, found.stream().map(ReadDue::masked).toList());
    }

    /** Nobody needs a number to let somebody go. */
    private static PersonalRecord masked(PersonalRecord record) {
        var taxId = record.taxId() == null ? null : Rut.of(record.taxId()).masked();
        return new PersonalRecord(record.kind(), record.id(), record.name(), taxId, record.what(), null, record.since(),
                record.until(), record.inUse(), record.address());
    }
}

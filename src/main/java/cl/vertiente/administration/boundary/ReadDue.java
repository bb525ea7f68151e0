package cl.vertiente.administration.boundary;

import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.administration.domain.RetentionKind;
import cl.vertiente.shared.AuditTrail;
import cl.vertiente.shared.Chile;
import cl.vertiente.shared.PersonalRecord;
import cl.vertiente.shared.Rut;
import cl.vertiente.shared.rest.Query;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Reads whose term of keeping has passed, before they are let go; the reading is logged for each of them. */
@ApplicationScoped
@UseCase(Role.ADMINISTRATOR)
public class ReadDue {

    /** So many may be let go at once. */
    static final int MOST = 200;

    @Inject
    private DueRecords due;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Those of a kind, one page of them by name.
     *
     * @param cut what went out of use by that day has done its service
     * @param total how many there are
     * @param next opaque key to ask on with, null at the end
     */
    public record Due(RetentionKind kind, int months, LocalDate cut, long total, List<PersonalRecord> records, String next) {
    }

    /** @param query with the page that is asked; nothing else narrows it */
    public Due of(RetentionKind kind, Query query) {
        var records = due.of(kind);
        var after = query.after(records.keyParts()).orElse(null);
        int limit = Math.min(query.limit(), MOST);
        var rule = due.rule(kind);
        var cut = rule.cut(Chile.today(clock));
        audit.unchanged();
        var found = records.listed(cut, after, limit + 1);
        var shown = found.stream().limit(limit).toList();
        shown.forEach(record -> audit.read(records.type(), record.id()));
        return new Due(kind, rule.months(), cut, records.countEndedBy(cut), shown.stream().map(ReadDue::masked).toList(),
                found.size() <= limit ? null : records.keyOf(found.get(limit - 1)));
    }

    /** Nobody needs a number to let somebody go. */
    private static PersonalRecord masked(PersonalRecord record) {
        var taxId = record.taxId() == null ? null : Rut.of(record.taxId()).masked();
        return new PersonalRecord(record.kind(), record.id(), record.name(), taxId, record.what(), null, record.since(),
                record.until(), record.inUse(), record.address());
    }
}

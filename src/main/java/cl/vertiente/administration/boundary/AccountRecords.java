package cl.vertiente.administration.boundary;

import cl.vertiente.access.Person;
import cl.vertiente.administration.domain.AccountFilter;
import cl.vertiente.administration.domain.Accounts;
import cl.vertiente.administration.domain.RetentionKind;
import cl.vertiente.shared.Chile;
import cl.vertiente.shared.PersonalQuery;
import cl.vertiente.shared.PersonalRecord;
import cl.vertiente.shared.PersonalRecords;
import cl.vertiente.shared.StateForbids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Accounts as records that hold data of people. */
@ApplicationScoped
class AccountRecords implements PersonalRecords {

    @Inject
    private Accounts accounts;

    @Inject
    private PersonViews views;

    @Inject
    private Clock clock;

    @Override
    public String kind() {
        return RetentionKind.CLOSED_ACCOUNT.name();
    }

    @Override
    public Class<?> type() {
        return Person.class;
    }

    @Override
    public List<PersonalRecord> about(PersonalQuery query, LocalDate today, int most) {
        var named = query.name() == null ? List.<UUID>of() : accounts.list(new AccountFilter(query.name(), null, null), null, most);
        var ids = new java.util.LinkedHashSet<>(accounts.withTaxId(query.taxId()));
        ids.addAll(named);
        return ids.stream().map(views::known).filter(person -> person.anonymisedAt() == null).map(this::record).toList();
    }

    private PersonalRecord record(Person person) {
        return new PersonalRecord(kind(), person.id(), person.name(), person.taxId() == null ? null : person.taxId().toString(),
                person.post() + ", " + person.email(), null, null, null, person.isActive(), "/administracion/personas/" + person.id());
    }

    @Override
    public List<UUID> endedBy(LocalDate day, int most) {
        return accounts.closedBefore(day.plusDays(1).atStartOfDay(Chile.ZONE).toInstant(), most);
    }

    @Override
    public boolean forget(UUID id, String nobody, LocalDate today) {
        var person = views.known(id);
        if (person.isActive()) {
            throw new StateForbids("administration.person.active", "");
        }
        if (person.anonymisedAt() != null) {
            return false;
        }
        accounts.forget(id);
        person.anonymise(nobody, clock.instant());
        return true;
    }
}

package cl.vertiente.agreement.persistence;

import cl.vertiente.access.People;
import cl.vertiente.access.Person;
import cl.vertiente.agreement.domain.Agreement;
import cl.vertiente.agreement.domain.Checklist;
import cl.vertiente.agreement.domain.ChecklistItem;
import cl.vertiente.agreement.domain.ChecklistRow;
import cl.vertiente.agreement.domain.Checklists;
import cl.vertiente.shared.Chile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The checklist of an agreement as it is shown: how each item stands today, and who saw it. */
@ApplicationScoped
public class ChecklistReading {

    @Inject
    private Checklists checklists;

    @Inject
    private People people;

    @Inject
    private Clock clock;

    public List<ChecklistRow> of(Agreement agreement) {
        var checklist = checklists.of(agreement);
        var today = Chile.today(clock);
        return checklist.items().stream().map(item -> row(checklist, item, today)).toList();
    }

    private ChecklistRow row(Checklist checklist, ChecklistItem item, LocalDate today) {
        var state = checklist.state(item, today);
        var entry = checklist.newest().get(item.code());
        if (entry == null) {
            return new ChecklistRow(item.code(), state, item.expires(), null, null, null, null, item.source(), null, null);
        }
        var seen = entry.content();
        return new ChecklistRow(item.code(), state, item.expires(), seen.seenOn(), seen.validUntil(), seen.evidenceSha256(),
                seen.notRequiredReason(), item.source(), entry.recordedAt(),
                people.find(entry.recordedBy()).map(Person::name).orElse(null));
    }
}

package cl.vertiente.agreement.persistence;

import cl.vertiente.access.People;
import cl.vertiente.access.Person;
import cl.vertiente.agreement.domain.Agreement;
import cl.vertiente.agreement.domain.Checklist;
import cl.vertiente.agreement.domain.ChecklistContent;
import cl.vertiente.agreement.domain.ChecklistItem;
import cl.vertiente.agreement.domain.ChecklistRow;
import cl.vertiente.agreement.domain.Checklists;
import cl.vertiente.agreement.domain.Standing;
import cl.vertiente.shared.Chile;
import cl.vertiente.shared.Messages;
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
    private Messages messages;

    @Inject
    private Clock clock;

    public List<ChecklistRow> of(Agreement agreement) {
        var checklist = checklists.of(agreement);
        var today = Chile.today(clock);
        return checklist.items().stream().map(item -> row(checklist, item, today)).toList();
    }

    private ChecklistRow row(Checklist checklist, ChecklistItem item, LocalDate today) {
        var standing = checklist.standing(item, today);
        var derived = checklist.isDerived(item);
        var entry = derived ? null : checklist.newest().get(item.code());
        var seen = entry == null ? new ChecklistContent(null, null, null, null) : entry.content();
        return new ChecklistRow(item.code(), standing.state(), item.expires(), derived, seen.seenOn(), standing.validUntil(),
                seen.evidenceSha256(), seen.notRequiredReason(), facts(seen), sentences(standing), item.source(),
                entry == null ? null : entry.recordedAt(),
                entry == null ? null : people.find(entry.recordedBy()).map(Person::name).orElse(null));
    }

    private static ChecklistContent.Facts facts(ChecklistContent seen) {
        return seen.facts().equals(ChecklistContent.Facts.NONE) ? null : seen.facts();
    }

    private List<String> sentences(Standing standing) {
        return standing.reasons().stream().map(reason -> messages.format(reason.key(), reason.arguments())).toList();
    }
}

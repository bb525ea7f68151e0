package cl.vertiente.demo.world;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.agreement.boundary.RecordChecklistEntry;
import cl.vertiente.agreement.domain.Agreement;
import cl.vertiente.agreement.domain.Agreements;
import cl.vertiente.agreement.domain.ChecklistItem;
import cl.vertiente.agreement.domain.Checklists;
import cl.vertiente.agreement.domain.Selection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** The papers of each agreement, complete before its first instalment; the certificate has its last day. */
@ApplicationScoped
public class DemoChecklists implements DemoSet {

    @Inject
    private Agreements agreements;

    @Inject
    private Checklists checklists;

    @Inject
    private RecordChecklistEntry record;

    @Inject
    private DemoPeople people;

    @Inject
    private DemoDocuments documents;

    @Inject
    private CurrentCaller caller;

    @Override
    public Head head() {
        return new Head(35, "checklists", 1);
    }

    @Override
    public void load() {
        caller.actAs(people.caller("coordinacion"));
        agreements.visibleTo(caller.required()).stream().filter(agreement -> agreement.code().endsWith("-DEMO")).forEach(this::papers);
    }

    private void papers(Agreement agreement) {
        var day = agreement.startOn().plusDays(6);
        DemoClock.get().show(day.atTime(15, 0).toInstant(ZoneOffset.UTC));
        var checklist = checklists.of(agreement);
        checklist.items().stream().filter(item -> !checklist.isDerived(item)).forEach(item -> paper(agreement, item, day));
    }

    private void paper(Agreement agreement, ChecklistItem item, LocalDate day) {
        var proof = documents.store("antecedente.pdf", List.of(agreement.code(), item.code(), item.source()));
        record.record(agreement.id(), item.code(), DemoIds.of("checklist " + agreement.code() + item.code()),
                new RecordChecklistEntry.Entry(day, item.expires() ? agreement.endOn().plusMonths(3) : null, proof, null,
                        constitution(item.code()), selection(item.code()), null));
    }

    /** Since when the invented foundation exists, which its statutes say. */
    static LocalDate constitution(String item) {
        return item.equals("STATUTES") ? LocalDate.of(2015, 4, 20) : null;
    }

    static Selection selection(String item) {
        return item.equals("SELECTION_ACT") ? Selection.CONTEST : null;
    }
}

package cl.vertiente.design.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.People;
import cl.vertiente.access.Person;
import cl.vertiente.design.domain.ChecklistSheet;
import cl.vertiente.design.domain.ChecklistSheet.Paper;
import cl.vertiente.design.domain.Deliverable;
import cl.vertiente.design.domain.Deliverables;
import cl.vertiente.design.domain.DesignPaper;
import cl.vertiente.design.domain.DesignPapers;
import cl.vertiente.design.domain.DesignState;
import cl.vertiente.design.domain.Designs;
import cl.vertiente.design.domain.PaperState;
import cl.vertiente.design.domain.StageItem;
import cl.vertiente.portfolio.domain.InvestmentStage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/**
 * What the file of a design has and lacks for a stage, as its caller may see it: the regional government reads states always and documents
 * once the design is approved.
 */
@ApplicationScoped
public class ChecklistReading {

    @Inject
    private Designs designs;

    @Inject
    private DesignPapers papers;

    @Inject
    private DesignDesk desk;

    @Inject
    private People people;

    @Inject
    private CurrentCaller caller;

    /**
     * @param stage null for that of the design
     * @throws cl.vertiente.shared.NotFound when the design is unknown, of another region, or not for the caller yet
     */
    public ChecklistSheet read(UUID designId, InvestmentStage stage) {
        var design = desk.view(designId).design();
        var asked = stage == null ? design.stage() : stage;
        var list = papers.inForce(desk.today());
        var seen = papers.of(designId);
        var deliverables = designs.deliverablesOf(designId);
        var hidden = caller.required().isGore() && design.state() != DesignState.APPROVED;
        var found = list.at(asked).stream().map(item -> paper(item, seen.get(item.code()), deliverables))
                .map(paper -> hidden ? paper.withoutDocument() : paper).toList();
        var settled = (int) found.stream().filter(paper -> paper.state().isSettled()).count();
        return new ChecklistSheet(designId, design.code(), design.name(), asked, list.version(), list.said().source(),
                list.said().inForceFrom(), settled, found.size() - settled, found);
    }

    private Paper paper(StageItem item, DesignPaper entry, Deliverables deliverables) {
        var seen = entry == null ? null : entry.seen();
        var product = Optional.ofNullable(item.productKind());
        var version = product.flatMap(deliverables::last);
        var state = PaperState.of(seen, version.map(deliverables::state), desk.today());
        var name = product.flatMap(designs::kind).map(kind -> kind.said().name()).orElse(null);
        if (seen == null) {
            return new Paper(item.code(), item.name(), state, item.productKind(), name,
                    version.map(Deliverable::said).map(Deliverable.Said::sha256).orElse(null), null, null, null, null,
                    version.map(Deliverable::recordedAt).orElse(null), version.map(Deliverable::recordedBy).map(this::nameOf).orElse(null));
        }
        return new Paper(item.code(), item.name(), state, item.productKind(), name, seen.sha256(), seen.seenOn(), seen.validUntil(),
                seen.notRequiredReason(), seen.note(), entry.recordedAt(), nameOf(entry.recordedBy()));
    }

    private String nameOf(UUID person) {
        return people.find(person).map(Person::name).orElse(null);
    }
}

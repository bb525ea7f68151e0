package cl.vertiente.agreement.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.People;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.agreement.domain.AgreementView;
import cl.vertiente.agreement.domain.AgreementViews;
import cl.vertiente.agreement.domain.Agreements;
import cl.vertiente.agreement.domain.BudgetRules;
import cl.vertiente.agreement.domain.ProductContent;
import cl.vertiente.agreement.domain.Products;
import cl.vertiente.shared.StateForbids;
import cl.vertiente.territory.Regions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What a draft is edited from: what it says, and among which regions, executors and people to choose. */
@ApplicationScoped
@UseCase(value = Role.COORDINATOR, readOnly = true)
public class ReadAgreementDraft {

    private static final Set<Role> ANSWERING = EnumSet.of(Role.COORDINATOR, Role.FIELD_ENGINEER, Role.TRAINER, Role.DESIGNER);

    @Inject
    private Agreements agreements;

    @Inject
    private AgreementViews views;

    @Inject
    private Products products;

    @Inject
    private People people;

    @Inject
    private Regions regions;

    @Inject
    private CurrentCaller caller;

    /** Something to choose. */
    public record Choice(String id, String name) {
    }

    /** What a draft says. */
    public record Draft(AgreementView agreement, UUID executorId, List<BudgetRules.Line> budget, List<ProductContent> products) {
    }

    /** The regions that the caller sees, from north to south. */
    public List<Choice> regions() {
        var who = caller.required();
        return regions.fromNorthToSouth().stream().filter(region -> who.seesRegion(region.cut()))
                .map(region -> new Choice(region.cut(), region.name())).toList();
    }

    public List<Choice> executors() {
        return agreements.executors().stream().map(one -> new Choice(one.id().toString(), one.legalName() + ", " + one.taxId())).toList();
    }

    /** Who may answer for a product or a component. */
    public List<Choice> people() {
        return people.active(ANSWERING).stream().map(person -> new Choice(person.id().toString(), person.name())).toList();
    }

    /** @throws StateForbids when it is signed already */
    public Draft one(UUID id) {
        var agreement = agreements.visibleTo(caller.required(), id);
        if (!agreement.isDraft()) {
            throw new StateForbids("agreement.draft.signed", "");
        }
        return new Draft(views.one(caller.required(), id), agreement.executorId(), agreements.budgetOf(id).stream()
                .map(line -> new BudgetRules.Line(line.id(), line.item(), line.component(), line.category(), line.approved())).toList(),
                products.planOf(id).current());
    }
}

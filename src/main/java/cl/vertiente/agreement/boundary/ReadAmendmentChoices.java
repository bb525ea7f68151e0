package cl.vertiente.agreement.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.agreement.domain.AgreementView;
import cl.vertiente.agreement.domain.AgreementViews;
import cl.vertiente.agreement.domain.Agreements;
import cl.vertiente.agreement.domain.Component;
import cl.vertiente.agreement.domain.ExpenseCategory;
import cl.vertiente.agreement.domain.ProductContent;
import cl.vertiente.agreement.domain.Products;
import cl.vertiente.shared.Pesos;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** What an amendment starts from: the agreement as it is, and each line of its budget. */
@ApplicationScoped
@UseCase(value = Role.COORDINATOR, readOnly = true)
public class ReadAmendmentChoices {

    @Inject
    private AgreementViews views;

    @Inject
    private Agreements agreements;

    @Inject
    private Products products;

    @Inject
    private CurrentCaller caller;

    /** A line of the budget in force. */
    public record Line(UUID id, String item, Component component, ExpenseCategory category, Pesos approved) {
    }

    /** The agreement with its lines and products. */
    public record Choices(AgreementView agreement, List<Line> lines, List<ProductContent> products) {
    }

    public Choices of(UUID agreementId) {
        var agreement = views.one(caller.required(), agreementId);
        return new Choices(agreement, agreements.budgetOf(agreementId).stream()
                .map(line -> new Line(line.id(), line.item(), line.component(), line.category(), line.approved())).toList(),
                products.planOf(agreementId).current());
    }
}

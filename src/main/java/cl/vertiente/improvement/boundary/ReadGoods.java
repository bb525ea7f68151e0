package cl.vertiente.improvement.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.agreement.domain.AgreementViews;
import cl.vertiente.agreement.domain.Agreements;
import cl.vertiente.improvement.domain.GoodsRow;
import cl.vertiente.improvement.domain.ImprovementLists;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** The goods that were bought with an agreement and handed over, for its closing (Ley de Presupuestos, art. 26): who keeps each. */
@ApplicationScoped
@UseCase(value = {Role.COORDINATOR, Role.FIELD_ENGINEER, Role.TRAINER, Role.DESIGNER, Role.ANALYST, Role.CERTIFIER, Role.SENDER,
    Role.GORE_FINANCIAL, Role.GORE_TECHNICAL, Role.AUDITOR}, readOnly = true)
public class ReadGoods {

    @Inject
    private ImprovementLists lists;

    @Inject
    private Agreements agreements;

    @Inject
    private AgreementViews views;

    @Inject
    private CurrentCaller caller;

    /** An agreement, by its identifier. */
    public record Choice(UUID id, String name) {
    }

    /** Those that the caller sees. */
    public List<Choice> agreements() {
        return views.all(caller.required()).stream().map(one -> new Choice(one.id(), one.code() + " · " + one.name())).toList();
    }

    /**
     * By code.
     *
     * @throws cl.vertiente.shared.NotFound when the agreement is unknown, or of another region
     */
    public List<GoodsRow> of(UUID agreementId) {
        agreements.visibleTo(caller.required(), agreementId);
        return lists.goods(caller.required(), agreementId);
    }
}

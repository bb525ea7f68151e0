package cl.vertiente.ledger.boundary;

import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.ledger.domain.BankReconciliation;
import cl.vertiente.ledger.domain.RendicionKey;
import cl.vertiente.ledger.domain.RendicionView;
import cl.vertiente.ledger.domain.Rendiciones;
import cl.vertiente.ledger.domain.TransitItem;
import cl.vertiente.shared.Pesos;
import cl.vertiente.shared.StateForbids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** Puts the bank's balance beside the ledger's at the end of a month that is being prepared. */
@ApplicationScoped
@UseCase(Role.ANALYST)
public class ReconcileBank {

    @Inject
    private RendicionStep step;

    @Inject
    private Rendiciones rendiciones;

    /** @param explanation of a difference that the items in transit do not explain */
    public record Statement(@NotNull Long balance, @Valid @Size(max = 100) List<@NotNull Transit> items,
            @Size(max = 1000) String explanation) {
    }

    /** One item in transit; a cheque not yet cashed is negative. */
    public record Transit(@NotBlank @Size(max = 200) String description, @NotNull Long amount) {
    }

    public RendicionView reconcile(UUID agreementId, RendicionKey key, Statement statement) {
        return step.take(agreementId, key, (agreement, rendicion) -> {
            if (rendicion.isFrozen() || !rendicion.isMonthly()) {
                throw new StateForbids("ledger.rendicion.not-draft", "");
            }
            var items = statement.items() == null ? List.<TransitItem>of() : statement.items().stream()
                    .map(item -> new TransitItem(item.description().strip(), Pesos.of(item.amount()))).toList();
            var words = statement.explanation() == null || statement.explanation().isBlank() ? null : statement.explanation().strip();
            rendiciones.add(new BankReconciliation(rendicion.id(), Pesos.of(statement.balance()), items, words, step.now(), step.by()));
        });
    }
}

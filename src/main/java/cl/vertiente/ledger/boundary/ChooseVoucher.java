package cl.vertiente.ledger.boundary;

import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.ledger.domain.RendicionChoice;
import cl.vertiente.ledger.domain.RendicionChoice.Choice;
import cl.vertiente.ledger.domain.RendicionKey;
import cl.vertiente.ledger.domain.RendicionView;
import cl.vertiente.ledger.domain.Rendiciones;
import cl.vertiente.shared.Invalid;
import cl.vertiente.shared.StateForbids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/**
 * The analyst includes a voucher of an earlier month late, leaves one of the month for later, or takes such a decision
 * back. Including and leaving need a reason, which is printed.
 */
@ApplicationScoped
@UseCase(Role.ANALYST)
public class ChooseVoucher {

    @Inject
    private RendicionStep step;

    @Inject
    private RendicionDesk desk;

    @Inject
    private Rendiciones rendiciones;

    /** @param choice null takes the decision back */
    public RendicionView choose(UUID agreementId, RendicionKey key, UUID voucherId, Choice choice, String reason) {
        return step.take(agreementId, key, (agreement, rendicion) -> {
            if (rendicion.isFrozen() || !rendicion.isMonthly()) {
                throw new StateForbids("ledger.rendicion.not-draft", "");
            }
            var item = desk.draft(agreement, key.period()).stream().filter(i -> i.voucher().id().equals(voucherId) && i.sign() > 0)
                    .findFirst().orElseThrow(() -> new Invalid("ledger.choice.not-candidate", "/voucherId"));
            if (choice != null && item.late() != (choice == Choice.INCLUDE_LATE)) {
                throw new Invalid(item.late() ? "ledger.choice.late" : "ledger.choice.on-time", "/choice");
            }
            if (choice != null && (reason == null || reason.isBlank())) {
                throw new Invalid("shared.required", "/reason");
            }
            rendiciones.choices(rendicion.id()).stream().filter(c -> c.voucherId().equals(voucherId)).forEach(c -> c.annul(step.now()));
            if (choice != null) {
                rendiciones.add(new RendicionChoice(rendicion.id(), voucherId, choice, reason.strip(), step.now(), step.by()));
            }
        });
    }
}

package cl.vertiente.ledger.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.agreement.domain.Agreements;
import cl.vertiente.ledger.domain.VoucherLoadState;
import cl.vertiente.ledger.domain.VoucherLoads;
import cl.vertiente.shared.NotFound;
import cl.vertiente.shared.Page;
import cl.vertiente.shared.PageKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The workbooks of expenses that were tried and loaded. What the regional government has not been sent is none of its business. */
@ApplicationScoped
@UseCase(value = {Role.COORDINATOR, Role.ANALYST, Role.CERTIFIER, Role.SENDER, Role.AUDITOR}, readOnly = true)
public class ReadVoucherLoads {

    @Inject
    private Agreements agreements;

    @Inject
    private VoucherLoads loads;

    @Inject
    private CurrentCaller caller;

    /** @param after identifier of the load before, null for the first page */
    public Page<VoucherLoadState> list(UUID agreementId, UUID after, int limit) {
        agreements.visibleTo(caller.required(), agreementId);
        List<VoucherLoadState> rows = loads.list(agreementId, after, limit + 1);
        return rows.size() <= limit ? new Page<>(rows, null, Map.of())
                : new Page<>(rows.subList(0, limit), PageKey.of(rows.get(limit - 1).id()), Map.of());
    }

    public VoucherLoadView one(UUID agreementId, UUID id) {
        agreements.visibleTo(caller.required(), agreementId);
        return LoadedWorkbooks.view(loads.find(agreementId, id).orElseThrow(() -> new NotFound("ledger.load.not-found", "")));
    }
}

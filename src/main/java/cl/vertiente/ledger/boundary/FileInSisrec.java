package cl.vertiente.ledger.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.evidence.Documents;
import cl.vertiente.ledger.domain.RendicionKey;
import cl.vertiente.ledger.domain.RendicionView;
import cl.vertiente.ledger.domain.Rendiciones;
import cl.vertiente.ledger.domain.SisrecFiling;
import cl.vertiente.shared.Chile;
import cl.vertiente.shared.Invalid;
import cl.vertiente.shared.StateForbids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Records number, date and proof of the filing of a sent rendering in SISREC, Contraloría's system. */
@ApplicationScoped
@UseCase({Role.ANALYST, Role.SENDER})
public class FileInSisrec {

    @Inject
    private RendicionStep step;

    @Inject
    private Rendiciones rendiciones;

    @Inject
    private Documents documents;

    @Inject
    private CurrentCaller caller;

    /** @param proofSha256 the receipt that SISREC gave, stored before; may follow later */
    public record Filing(@NotBlank @Size(max = 40) String reportNumber, @NotNull LocalDate sentOn,
            @Pattern(regexp = "[0-9a-f]{64}") String proofSha256) {
    }

    public RendicionView file(UUID agreementId, RendicionKey key, Filing filing) {
        return step.take(agreementId, key, (agreement, rendicion) -> {
            if (!rendicion.state().isSent()) {
                throw new StateForbids("ledger.rendicion.not-sent", "");
            }
            if (filing.sentOn().isAfter(Chile.dateOf(step.now()))) {
                throw new Invalid("ledger.voucher.future", "/sentOn");
            }
            if (filing.proofSha256() != null && documents.broughtBy(caller.required().id(), List.of(filing.proofSha256())).isEmpty()) {
                throw new Invalid("evidence.unknown", "/proofSha256", filing.proofSha256().substring(0, 8));
            }
            rendiciones.add(new SisrecFiling(rendicion.id(), filing.reportNumber().strip(), filing.sentOn(), filing.proofSha256(),
                    step.now(), step.by()));
        });
    }
}

package cl.vertiente.ledger.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.agreement.domain.AgreementView;
import cl.vertiente.agreement.domain.AgreementViews;
import cl.vertiente.agreement.domain.ParticipationView;
import cl.vertiente.ledger.domain.BudgetExecution;
import cl.vertiente.ledger.domain.DocumentType;
import cl.vertiente.ledger.domain.Vouchers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** What there is to choose from when a voucher is recorded: kinds of document, lines of the budget, APR, instalments. */
@ApplicationScoped
@UseCase(value = Role.ANALYST, readOnly = true)
public class ReadVoucherChoices {

    @Inject
    private AgreementViews agreements;

    @Inject
    private CurrentCaller caller;

    @Inject
    private ReadBalance readBalance;

    @Inject
    private Vouchers vouchers;

    /** The lists. */
    public record Choices(AgreementView agreement, List<String> documentTypes, List<BudgetExecution> budget,
            List<ParticipationView> participations) {
    }

    public Choices of(UUID agreementId) {
        var who = caller.required();
        return new Choices(agreements.one(who, agreementId), vouchers.documentTypes().stream().map(DocumentType::code).toList(),
                readBalance.budget(agreementId, null), agreements.participations(who, agreementId));
    }
}

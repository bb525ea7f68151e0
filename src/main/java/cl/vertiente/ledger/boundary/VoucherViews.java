package cl.vertiente.ledger.boundary;

import cl.vertiente.access.Caller;
import cl.vertiente.access.TaxIdDisclosure;
import cl.vertiente.access.TaxIdDisclosure.Purpose;
import cl.vertiente.agreement.domain.Agreement;
import cl.vertiente.agreement.domain.Agreements;
import cl.vertiente.ledger.domain.DocumentType;
import cl.vertiente.ledger.domain.Finding;
import cl.vertiente.ledger.domain.MoneyRules;
import cl.vertiente.ledger.domain.Payee;
import cl.vertiente.ledger.domain.VoucherView;
import cl.vertiente.ledger.domain.Vouchers;
import cl.vertiente.ledger.persistence.VoucherReading;
import cl.vertiente.shared.Rut;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Shows vouchers with what is derived from the rest of the ledger: findings, state, rendering. */
@ApplicationScoped
public class VoucherViews {

    @Inject
    private Agreements agreements;

    @Inject
    private Vouchers vouchers;

    @Inject
    private VoucherReading reading;

    /** Bodies of RUT from here on are organisations' (by use, not by law: unconfirmed, so a setting). */
    @Inject
    @ConfigProperty(name = "vertiente.rut.organisations-from", defaultValue = "50000000")
    private long organisationsFrom;

    public Map<UUID, Set<Finding>> findings(Agreement agreement) {
        var approved = agreements.budgetOf(agreement.id()).stream().collect(Collectors.toMap(line -> line.id(), line -> line.approved()));
        return new MoneyRules(agreement.firstAllowedExpense(), agreement.endOn(), agreement.reimbursementAllowed(), approved)
                .judge(vouchers.entries(agreement.id()));
    }

    public VoucherView one(Agreement agreement, UUID voucherId, Caller caller) {
        return many(agreement, List.of(voucherId), findings(agreement), caller).get(0);
    }

    /** In the order of the identifiers. */
    public List<VoucherView> many(Agreement agreement, List<UUID> ids, Map<UUID, Set<Finding>> findings, Caller caller) {
        var shown = reading.views(agreement.id(), ids, findings, this::taxIdFor, caller);
        return ids.stream().map(shown::get).toList();
    }

    /**
     * The RUT of a natural person goes whole only to those who check payments; an organisation's is public.
     *
     * @param naturalPayee the kind of document says that the payee is a natural person
     */
    public String taxIdFor(Payee payee, boolean naturalPayee, Caller caller) {
        if (payee == null) {
            return null;
        }
        if (payee.taxId() == null) {
            return TaxIdDisclosure.isWhole(Purpose.PAYMENT, caller) ? payee.foreignId() : "***";
        }
        return TaxIdDisclosure.shown(payee.taxId(), isNatural(payee, naturalPayee), Purpose.PAYMENT, caller);
    }

    /** As it is printed, for whoever may get the paper. */
    public String printedTaxId(Payee payee, boolean naturalPayee) {
        if (payee == null || payee.taxId() == null) {
            return payee == null ? "" : "***";
        }
        return TaxIdDisclosure.printed(payee.taxId(), isNatural(payee, naturalPayee));
    }

    /** Whether a voucher as it is shown tells the whole number of a natural person. */
    boolean disclosesPerson(VoucherView shown) {
        if (shown.payee() == null || shown.payee().taxId().contains("*")) {
            return false;
        }
        if (!Rut.isValid(shown.payee().taxId())) {
            return true;
        }
        var natural = shown.document() != null && vouchers.documentType(shown.document().type()).filter(DocumentType::hasNaturalPayee)
                .isPresent();
        return isNatural(Rut.of(shown.payee().taxId()), natural);
    }

    private boolean isNatural(Payee payee, boolean naturalPayee) {
        return isNatural(payee.taxId(), naturalPayee);
    }

    private boolean isNatural(Rut taxId, boolean naturalPayee) {
        var value = taxId.value();
        return naturalPayee || Long.parseLong(value.substring(0, value.indexOf('-'))) < organisationsFrom;
    }
}

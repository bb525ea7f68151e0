package cl.vertiente.ledger.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.agreement.domain.Agreement;
import cl.vertiente.agreement.domain.Agreements;
import cl.vertiente.agreement.domain.ChecklistItem;
import cl.vertiente.agreement.domain.Checklists;
import cl.vertiente.agreement.domain.Standing;
import cl.vertiente.ledger.domain.DocumentType;
import cl.vertiente.ledger.domain.FiscalDocument;
import cl.vertiente.ledger.domain.Voucher;
import cl.vertiente.ledger.domain.VoucherContent;
import cl.vertiente.ledger.domain.VoucherKind;
import cl.vertiente.ledger.domain.VoucherRules;
import cl.vertiente.ledger.domain.Vouchers;
import cl.vertiente.shared.BusinessException;
import cl.vertiente.shared.Chile;
import cl.vertiente.shared.Invalid;
import cl.vertiente.shared.Pesos;
import cl.vertiente.shared.StateForbids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Where every voucher is entered, typed or loaded: the one set of rules. What is wrong in itself is refused before anything of it is
 * written, so that whoever enters many goes on with the next one. Only under the lock of the ledger.
 */
@ApplicationScoped
public class VoucherDesk {

    @Inject
    private Agreements agreements;

    @Inject
    private Vouchers vouchers;

    @Inject
    private Checklists checklists;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    /** What vouchers of an agreement may name, read once for any number of them. */
    public record Terms(Agreement agreement, Set<UUID> budgetLines, Map<UUID, Boolean> served) {
    }

    public Terms terms(Agreement agreement) {
        var lines = agreements.budgetOf(agreement.id()).stream().map(line -> line.id()).collect(Collectors.toSet());
        return new Terms(agreement, lines, new HashMap<>());
    }

    /** @return the voucher as it stands in the ledger now, under its new number */
    public Voucher enter(Terms terms, UUID voucherId, VoucherRequest request) {
        var agreement = terms.agreement();
        var type = type(request);
        var rate = type.filter(DocumentType::hasWithholding).flatMap(t -> vouchers.withholdingRate(request.document().date().getYear()));
        var content = request.content(rate.orElse(null));
        new VoucherRules(Chile.today(clock), type.orElse(null), rate.orElse(null), terms.budgetLines(),
                id -> terms.served().computeIfAbsent(id, system -> agreements.serves(agreement.id(), system))).check(content);
        checkInstallment(agreement, content);
        checkCorrection(agreement, content);
        var document = type.filter(DocumentType::isIssuerNumbered).map(t -> fiscalDocument(content)).map(FiscalDocument::id);
        var number = vouchers.nextNumber(agreement.id(), content.kind(), content.date().getYear());
        var voucher = new Voucher(voucherId, agreement.id(), number, content, document.orElse(null), request.fingerprint(),
                clock.instant(), caller.required().id());
        vouchers.add(voucher);
        return voucher;
    }

    private Optional<DocumentType> type(VoucherRequest request) {
        if (request.document() == null) {
            return Optional.empty();
        }
        return Optional.of(vouchers.documentType(request.document().type())
                .orElseThrow(() -> new Invalid("ledger.voucher.document-type", "/document/type")));
    }

    private void checkInstallment(Agreement agreement, VoucherContent content) {
        if (content.installmentId() != null && agreements.installmentsOf(agreement.id()).stream()
                .noneMatch(installment -> installment.id().equals(content.installmentId()))) {
            throw new Invalid("ledger.voucher.installment", "/installmentId");
        }
        if (content.installmentId() != null && content.kind() == VoucherKind.INCOME) {
            refuseUnsettled(agreement, content.date());
        }
        if (content.kind() == VoucherKind.REPAYMENT && content.repaymentReason() == null) {
            throw new Invalid("shared.required", "/repaymentReason");
        }
    }

    /** No instalment is received while a paper is missing that the law asks for before the transfer. */
    private void refuseUnsettled(Agreement agreement, LocalDate day) {
        var checklist = checklists.of(agreement);
        var faults = new ArrayList<BusinessException.Fault>();
        for (var item : checklist.items()) {
            var standing = checklist.standing(item, day);
            if (!standing.isSettled()) {
                faults.addAll(faults(item, standing));
            }
        }
        if (!faults.isEmpty()) {
            throw new StateForbids(faults);
        }
    }

    private static List<BusinessException.Fault> faults(ChecklistItem item, Standing standing) {
        var at = "/checklist/" + item.code();
        return standing.reasons().isEmpty() ? List.of(new BusinessException.Fault(at, "agreement.checklist.missing." + item.code()))
                : standing.reasons().stream().map(reason -> new BusinessException.Fault(at, reason.key(), reason.arguments())).toList();
    }

    private void checkCorrection(Agreement agreement, VoucherContent content) {
        if (content.corrects() == null) {
            return;
        }
        var corrected = vouchers.find(content.corrects()).filter(v -> v.agreementId().equals(agreement.id()))
                .orElseThrow(() -> new Invalid("ledger.voucher.corrects-unknown", "/corrects"));
        if (corrected.kind() != content.kind()) {
            throw new Invalid("ledger.voucher.corrects-kind", "/kind", corrected.folio());
        }
        if (corrected.isAnnulled()) {
            throw new StateForbids("ledger.voucher.annulled", "/corrects", corrected.folio());
        }
        if (vouchers.isCorrected(corrected.id())) {
            throw new StateForbids("ledger.voucher.corrected", "/corrects", corrected.folio());
        }
        if (content.correctionReason() == null || content.correctionReason().isBlank()) {
            throw new Invalid("shared.required", "/correctionReason");
        }
    }

    private FiscalDocument fiscalDocument(VoucherContent content) {
        var known = vouchers.fiscalDocument(content.payee(), content.document());
        if (known.isEmpty()) {
            var document = new FiscalDocument(content.payee(), content.document());
            vouchers.add(document);
            return document;
        }
        var except = content.corrects() == null ? new UUID(0, 0) : content.corrects();
        var charged = vouchers.charged(known.get().id(), except);
        if (charged.equals(Pesos.ZERO) && content.corrects() != null) {
            known.get().restate(content.document());
        }
        known.get().accept(content.document(), charged, content.amount());
        return known.get();
    }
}

package cl.vertiente.ledger.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.agreement.domain.Agreement;
import cl.vertiente.agreement.domain.Agreements;
import cl.vertiente.agreement.domain.ChecklistItem;
import cl.vertiente.agreement.domain.Checklists;
import cl.vertiente.agreement.domain.Standing;
import cl.vertiente.evidence.Documents;
import cl.vertiente.ledger.domain.DocumentType;
import cl.vertiente.ledger.domain.FiscalDocument;
import cl.vertiente.ledger.domain.Voucher;
import cl.vertiente.ledger.domain.VoucherContent;
import cl.vertiente.ledger.domain.VoucherEvidence;
import cl.vertiente.ledger.domain.VoucherKind;
import cl.vertiente.ledger.domain.VoucherRules;
import cl.vertiente.ledger.domain.VoucherView;
import cl.vertiente.ledger.domain.Vouchers;
import cl.vertiente.shared.AuditTrail;
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
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Records a voucher, once. The client makes its identifier: the same request again is answered the same and leaves
 * nothing more; another request under the identifier is refused. What is wrong in itself is refused; what is wrong
 * against the rules of the money is stored and comes back with its findings.
 */
@ApplicationScoped
@UseCase(Role.ANALYST)
public class RecordVoucher {

    @Inject
    private OpenLedger ledger;

    @Inject
    private Agreements agreements;

    @Inject
    private Vouchers vouchers;

    @Inject
    private Checklists checklists;

    @Inject
    private Documents documents;

    @Inject
    private VoucherViews views;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** @param created false when it was a repetition */
    public record Recorded(VoucherView voucher, boolean created) {
    }

    public Recorded record(UUID agreementId, UUID voucherId, VoucherRequest request) {
        var agreement = ledger.of(agreementId);
        var known = vouchers.find(voucherId);
        if (known.isPresent()) {
            return repeated(agreement, known.get(), request);
        }
        var type = type(request);
        var rate = type.filter(DocumentType::hasWithholding).flatMap(t -> vouchers.withholdingRate(request.document().date().getYear()));
        var content = request.content(rate.orElse(null));
        var lines = agreements.budgetOf(agreementId).stream().map(line -> line.id()).collect(Collectors.toSet());
        new VoucherRules(Chile.today(clock), type.orElse(null), rate.orElse(null), lines, id -> agreements.serves(agreementId, id))
                .check(content);
        checkInstallment(agreement, content);
        checkCorrection(agreement, content);
        var document = type.filter(DocumentType::isIssuerNumbered).map(t -> fiscalDocument(content)).map(FiscalDocument::id);
        var number = vouchers.nextNumber(agreementId, content.kind(), content.date().getYear());
        vouchers.add(new Voucher(voucherId, agreementId, number, content, document.orElse(null), request.fingerprint(), clock.instant(),
                caller.required().id()));
        attach(agreementId, voucherId, request);
        var view = views.one(agreement, voucherId, caller.required());
        audit.changed(Voucher.class, voucherId, null, view);
        return new Recorded(view, true);
    }

    private Recorded repeated(Agreement agreement, Voucher known, VoucherRequest request) {
        if (!known.agreementId().equals(agreement.id()) || !known.wasAsked(request.fingerprint())) {
            throw new StateForbids("ledger.voucher.id-taken", "");
        }
        audit.unchanged();
        return new Recorded(views.one(agreement, known.id(), caller.required()), false);
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

    private void attach(UUID agreementId, UUID voucherId, VoucherRequest request) {
        var asked = request.evidenceOrNone();
        var brought = new HashSet<>(documents.broughtBy(caller.required().id(),
                asked.stream().map(VoucherRequest.EvidenceRequest::sha256).toList()));
        for (int i = 0; i < asked.size(); i++) {
            var sha256 = asked.get(i).sha256();
            if (!brought.contains(sha256) && !vouchers.isAttached(agreementId, sha256)) {
                throw new Invalid("evidence.unknown", "/evidence/" + i + "/sha256", sha256.substring(0, 8));
            }
        }
        asked.stream().map(e -> new VoucherRequest.EvidenceRequest(e.sha256(), e.roleOrDocument())).distinct()
                .forEach(e -> vouchers.add(new VoucherEvidence(voucherId, e.sha256(), e.role(), clock.instant(), caller.required().id())));
    }
}

package cl.vertiente.ledger.boundary;

import cl.vertiente.ledger.domain.PaymentForm;
import cl.vertiente.ledger.domain.RepaymentReason;
import cl.vertiente.ledger.domain.VoucherKind;
import cl.vertiente.ledger.domain.VoucherView;
import cl.vertiente.shared.web.Typed;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A voucher as it is typed: every field is text until {@link #request} reads it. */
public class VoucherForm {

    private String date;
    private String amount;
    private String description;
    private String taxId;
    private String payeeName;
    private String foreignIdReason;
    private String documentType;
    private String documentNumber;
    private String documentDate;
    private String documentTotal;
    private String gross;
    private String withholding;
    private String net;
    private String installmentId;
    private String repaymentReason;
    private String correctionReason;
    private List<VoucherFormLine> lines = new ArrayList<>();
    private List<VoucherFormPayment> payments = new ArrayList<>();

    /** Filled in with what a voucher says that is to be corrected. */
    public static VoucherForm of(VoucherView voucher) {
        var form = new VoucherForm();
        form.date = voucher.date().toString();
        form.amount = Typed.shown(voucher.amount());
        form.description = voucher.description();
        if (voucher.payee() != null) {
            form.taxId = voucher.payee().taxId();
            form.payeeName = voucher.payee().name();
            form.foreignIdReason = voucher.payee().foreignIdReason();
        }
        if (voucher.document() != null) {
            form.documentType = voucher.document().type();
            form.documentNumber = voucher.document().number();
            form.documentDate = voucher.document().date().toString();
            form.documentTotal = Typed.shown(voucher.document().total());
        }
        form.installmentId = voucher.installmentId() == null ? null : voucher.installmentId().toString();
        form.repaymentReason = voucher.repaymentReason() == null ? null : voucher.repaymentReason().name();
        voucher.lines().forEach(line -> form.lines.add(VoucherFormLine.of(line)));
        voucher.payments().forEach(payment -> form.payments.add(VoucherFormPayment.of(payment)));
        return form;
    }

    /** What is asked for; what cannot be read is a fault of the form. */
    public VoucherRequest request(VoucherKind kind, Typed typed, List<VoucherRequest.EvidenceRequest> evidence, UUID corrects) {
        boolean expense = kind == VoucherKind.EXPENSE;
        var total = expense ? typed.pesos("/document/total", documentTotal) : null;
        var document = expense ? new VoucherRequest.DocumentRequest(typed.text(documentType), typed.text(documentNumber),
                typed.date("/document/date", documentDate), total) : null;
        var payee = expense ? new VoucherRequest.PayeeRequest(typed.text(taxId), typed.text(payeeName), typed.text(foreignIdReason)) : null;
        var typedGross = expense ? typed.pesos("/gross", gross) : null;
        var bill = expense && "FEE_BILL".equals(documentType);
        return new VoucherRequest(kind, typed.date("/date", date), expense || kind == VoucherKind.JOURNAL ? null : typed.pesos("/amount",
                amount), typed.text(description), payee, document, bill && typedGross == null ? total : typedGross,
                expense ? typed.pesos("/withholding", withholding) : null, expense ? typed.pesos("/net", net) : null,
                kind == VoucherKind.EXPENSE || kind == VoucherKind.JOURNAL ? chargedLines(typed) : List.of(),
                expense ? paid(typed) : List.of(), evidence,
                kind == VoucherKind.INCOME ? typed.id("/installmentId", installmentId) : null,
                kind == VoucherKind.REPAYMENT ? typed.choice(RepaymentReason.class, "/repaymentReason", repaymentReason) : null,
                corrects, corrects == null ? null : typed.text(correctionReason));
    }

    private List<VoucherRequest.LineRequest> chargedLines(Typed typed) {
        var asked = new ArrayList<VoucherRequest.LineRequest>();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var at = "/lines/" + i;
            asked.add(new VoucherRequest.LineRequest(typed.id(at + "/budgetLineId", line.getBudgetLineId()),
                    typed.id(at + "/waterSystemId", line.getWaterSystemId()), typed.pesos(at + "/amount", line.getAmount()),
                    typed.text(line.getDescription())));
        }
        return asked;
    }

    private List<VoucherRequest.PaymentRequest> paid(Typed typed) {
        var asked = new ArrayList<VoucherRequest.PaymentRequest>();
        for (int i = 0; i < payments.size(); i++) {
            var payment = payments.get(i);
            var at = "/payments/" + i;
            asked.add(new VoucherRequest.PaymentRequest(typed.choice(PaymentForm.class, at + "/form", payment.getForm()),
                    typed.text(payment.getReference()), typed.date(at + "/date", payment.getDate()),
                    typed.pesos(at + "/amount", payment.getAmount())));
        }
        return asked;
    }

    public List<VoucherFormLine> getLines() {
        return lines;
    }

    public void setLines(List<VoucherFormLine> lines) {
        this.lines = lines;
    }

    public List<VoucherFormPayment> getPayments() {
        return payments;
    }

    public void setPayments(List<VoucherFormPayment> payments) {
        this.payments = payments;
    }

    public String getDate() {
        return date;
    }

    public void setDate(String date) {
        this.date = date;
    }

    public String getAmount() {
        return amount;
    }

    public void setAmount(String amount) {
        this.amount = amount;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public String getTaxId() {
        return taxId;
    }

    public void setTaxId(String taxId) {
        this.taxId = taxId;
    }

    public String getPayeeName() {
        return payeeName;
    }

    public void setPayeeName(String payeeName) {
        this.payeeName = payeeName;
    }

    public String getForeignIdReason() {
        return foreignIdReason;
    }

    public void setForeignIdReason(String foreignIdReason) {
        this.foreignIdReason = foreignIdReason;
    }

    public String getDocumentType() {
        return documentType;
    }

    public void setDocumentType(String documentType) {
        this.documentType = documentType;
    }

    public String getDocumentNumber() {
        return documentNumber;
    }

    public void setDocumentNumber(String documentNumber) {
        this.documentNumber = documentNumber;
    }

    public String getDocumentDate() {
        return documentDate;
    }

    public void setDocumentDate(String documentDate) {
        this.documentDate = documentDate;
    }

    public String getDocumentTotal() {
        return documentTotal;
    }

    public void setDocumentTotal(String documentTotal) {
        this.documentTotal = documentTotal;
    }

    public String getGross() {
        return gross;
    }

    public void setGross(String gross) {
        this.gross = gross;
    }

    public String getWithholding() {
        return withholding;
    }

    public void setWithholding(String withholding) {
        this.withholding = withholding;
    }

    public String getNet() {
        return net;
    }

    public void setNet(String net) {
        this.net = net;
    }

    public String getInstallmentId() {
        return installmentId;
    }

    public void setInstallmentId(String installmentId) {
        this.installmentId = installmentId;
    }

    public String getRepaymentReason() {
        return repaymentReason;
    }

    public void setRepaymentReason(String repaymentReason) {
        this.repaymentReason = repaymentReason;
    }

    public String getCorrectionReason() {
        return correctionReason;
    }

    public void setCorrectionReason(String correctionReason) {
        this.correctionReason = correctionReason;
    }
}

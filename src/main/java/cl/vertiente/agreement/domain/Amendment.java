package cl.vertiente.agreement.domain;

import cl.vertiente.shared.Ids;
import cl.vertiente.shared.Pesos;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A modification of an agreement by a numbered act. Append-only: what it changed is in force until the next one changes it. */
@Entity
@Table(name = "amendment")
public class Amendment {

    @Id
    private UUID id;

    @Column(name = "agreement_id")
    private UUID agreementId;

    private int number;

    private String act;

    @Column(name = "act_date")
    private LocalDate actDate;

    @Enumerated(EnumType.STRING)
    private AmendmentKind kind;

    private String detail;

    @Column(name = "in_force_from")
    private LocalDate inForceFrom;

    @Column(name = "new_total_amount")
    private Pesos newTotal;

    @Column(name = "new_end_on")
    private LocalDate newEnd;

    @Column(name = "approval_sha256")
    private String approvalSha256;

    @Column(name = "request_sha256")
    private String requestSha256;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private UUID recordedBy;

    @ElementCollection
    @CollectionTable(name = "amendment_budget", joinColumns = @JoinColumn(name = "amendment_id"))
    private List<AmendedLine> budget = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "amendment_installment", joinColumns = @JoinColumn(name = "amendment_id"))
    private List<AmendedInstallment> installments = new ArrayList<>();

    protected Amendment() {
    }

    /** An amendment of words alone, as it came with the agreement. */
    public Amendment(UUID agreementId, int number, String act, LocalDate actDate, AmendmentKind kind, String detail,
            LocalDate inForceFrom, Instant recordedAt) {
        this.id = Ids.next();
        this.agreementId = agreementId;
        this.number = number;
        this.act = act;
        this.actDate = actDate;
        this.kind = kind;
        this.detail = detail;
        this.inForceFrom = inForceFrom;
        this.recordedAt = recordedAt;
    }

    /**
     * @param number consecutive in the agreement
     * @param requestSha256 of what was asked, by which the same request is known again
     */
    public Amendment(UUID id, UUID agreementId, int number, AmendmentContent content, String requestSha256, Instant recordedAt,
            UUID recordedBy) {
        this(agreementId, number, content.act(), content.actDate(), content.kind(), content.detail(), content.inForceFrom(), recordedAt);
        this.id = id;
        this.newTotal = content.newTotal();
        this.newEnd = content.newEnd();
        this.approvalSha256 = content.approvalSha256();
        this.requestSha256 = requestSha256;
        this.recordedBy = recordedBy;
        content.budget().forEach(change -> budget.add(new AmendedLine(change.budgetLineId(), change.approved())));
        content.plan().installments().forEach(one -> installments.add(new AmendedInstallment(one.id(), one.terms(), false)));
    }

    /** One instalment that it takes away, with what was agreed of it until then. */
    public void withdraw(Installment installment) {
        installments.add(new AmendedInstallment(installment.id(), installment.terms(), true));
    }

    public UUID id() {
        return id;
    }

    public UUID agreementId() {
        return agreementId;
    }

    public boolean wasAsked(String sha256) {
        return sha256.equals(requestSha256);
    }

    public int number() {
        return number;
    }

    public String act() {
        return act;
    }

    public LocalDate actDate() {
        return actDate;
    }

    public AmendmentKind kind() {
        return kind;
    }

    public String detail() {
        return detail;
    }

    public LocalDate inForceFrom() {
        return inForceFrom;
    }

    /** Null when it leaves the amount as it was. */
    public Pesos newTotal() {
        return newTotal;
    }

    /** Null when it leaves the term as it was. */
    public LocalDate newEnd() {
        return newEnd;
    }

    /** Null when no approval came with it. */
    public String approvalSha256() {
        return approvalSha256;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    /** The instalments that it changes, adds or withdraws. */
    public Map<UUID, AmendedInstallment> installments() {
        return installments.stream().collect(Collectors.toMap(AmendedInstallment::installmentId, Function.identity()));
    }

    /** The lines that it changes, with their new amounts. */
    public Map<UUID, Pesos> budget() {
        return budget.stream().collect(Collectors.toMap(AmendedLine::budgetLineId, AmendedLine::approved));
    }
}

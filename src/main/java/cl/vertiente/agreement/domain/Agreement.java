package cl.vertiente.agreement.domain;

import cl.vertiente.shared.Period;
import cl.vertiente.shared.Pesos;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An agreement by which a regional government transfers money to the executor. Its terms (clocks, exceptions) belong to
 * it and not to the code: agreements differ. Contributions of two regional governments never mix.
 */
@Entity
@Table(name = "agreement")
public class Agreement {

    @Id
    private UUID id;

    @Version
    private long version;

    private String code;

    private String name;

    @Column(name = "region_cut")
    private String regionCut;

    @Column(name = "executor_id")
    private UUID executorId;

    @Enumerated(EnumType.STRING)
    private AgreementState state;

    @Column(name = "total_amount")
    private Pesos totalAmount;

    @Column(name = "start_on")
    private LocalDate startOn;

    @Column(name = "end_on")
    private LocalDate endOn;

    @Column(name = "signed_total_amount")
    private Pesos signedTotal;

    @Column(name = "signed_end_on")
    private LocalDate signedEnd;

    @Embedded
    private ApprovingAct act;

    @Column(name = "council_number")
    private String councilNumber;

    @Column(name = "council_date")
    private LocalDate councilDate;

    @Column(name = "budget_imputation")
    private String budgetImputation;

    @Column(name = "project_code")
    private String projectCode;

    private String objective;

    private String bank;

    @Column(name = "bank_account")
    private String bankAccount;

    @Column(name = "reimbursement_allowed")
    private boolean reimbursementAllowed;

    @Column(name = "two_person_closing")
    private boolean twoPersonClosing;

    @Column(name = "rendering_working_days")
    private int renderingWorkingDays;

    @Column(name = "review_months")
    private int reviewMonths;

    protected Agreement() {
    }

    /** @param terms what was signed; refused when the term ends before it begins or there is no money in it */
    public Agreement(UUID id, AgreementTerms terms) {
        if (terms.endOn().isBefore(terms.startOn()) || !terms.totalAmount().isPositive()) {
            throw new IllegalArgumentException("an agreement has money and a term");
        }
        this.id = id;
        this.state = AgreementState.IN_FORCE;
        this.code = terms.code();
        this.name = terms.name();
        this.regionCut = terms.regionCut();
        this.executorId = terms.executorId();
        this.totalAmount = terms.totalAmount();
        this.startOn = terms.startOn();
        this.endOn = terms.endOn();
        this.signedTotal = terms.totalAmount();
        this.signedEnd = terms.endOn();
        this.act = terms.act();
        this.councilNumber = terms.councilNumber();
        this.councilDate = terms.councilDate();
        this.budgetImputation = terms.budgetImputation();
        this.projectCode = terms.projectCode();
        this.objective = terms.objective();
        this.bank = terms.bank();
        this.bankAccount = terms.bankAccount();
        this.reimbursementAllowed = terms.reimbursementAllowed();
        this.twoPersonClosing = terms.twoPersonClosing();
        this.renderingWorkingDays = terms.renderingWorkingDays();
        this.reviewMonths = terms.reviewMonths();
    }

    /** Puts an amendment into force. What was signed stays known. */
    public void amend(Amendment amendment) {
        totalAmount = amendment.newTotal() == null ? totalAmount : amendment.newTotal();
        endOn = amendment.newEnd() == null ? endOn : amendment.newEnd();
    }

    public Pesos signedTotal() {
        return signedTotal;
    }

    public LocalDate signedEnd() {
        return signedEnd;
    }

    /** Months that have to be rendered, movement or not. */
    public boolean covers(Period period) {
        return !period.isBefore(Period.of(startOn)) && period.compareTo(Period.of(endOn)) <= 0;
    }

    /** First day on which an expense is allowed: the full processing of the act, and not before the agreement begins. */
    public LocalDate firstAllowedExpense() {
        return act.fullyProcessedOn().isAfter(startOn) ? act.fullyProcessedOn() : startOn;
    }

    public Period firstPeriod() {
        return Period.of(startOn);
    }

    public Period lastPeriod() {
        return Period.of(endOn);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public String regionCut() {
        return regionCut;
    }

    public UUID executorId() {
        return executorId;
    }

    public AgreementState state() {
        return state;
    }

    public Pesos totalAmount() {
        return totalAmount;
    }

    public LocalDate startOn() {
        return startOn;
    }

    public LocalDate endOn() {
        return endOn;
    }

    public ApprovingAct act() {
        return act;
    }

    public String councilNumber() {
        return councilNumber;
    }

    public LocalDate councilDate() {
        return councilDate;
    }

    public String budgetImputation() {
        return budgetImputation;
    }

    public String projectCode() {
        return projectCode;
    }

    public String objective() {
        return objective;
    }

    public String bank() {
        return bank;
    }

    public String bankAccount() {
        return bankAccount;
    }

    public boolean reimbursementAllowed() {
        return reimbursementAllowed;
    }

    public boolean twoPersonClosing() {
        return twoPersonClosing;
    }

    public int renderingWorkingDays() {
        return renderingWorkingDays;
    }

    public int reviewMonths() {
        return reviewMonths;
    }
}

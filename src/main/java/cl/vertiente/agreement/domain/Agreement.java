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
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An agreement by which a regional government transfers money to the executor. Its terms (clocks, exceptions) belong to
 * it and not to the code: agreements differ. Contributions of two regional governments never mix. A draft is edited freely;
 * from its signing on it changes by numbered amendments alone, and goes on by the verbs of {@link AgreementVerb}.
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

    @Embedded
    private AgreementCourse course;

    @Column(name = "edited_at")
    private Instant editedAt;

    @Column(name = "request_sha256")
    private String requestSha256;

    protected Agreement() {
    }

    /** As it came, signed and in force already. @param terms what was signed */
    public Agreement(UUID id, AgreementTerms terms) {
        this.id = id;
        this.state = AgreementState.IN_FORCE;
        say(terms);
    }

    /** @param requestSha256 of what was asked, by which the same request is known again */
    public static Agreement draft(UUID id, AgreementTerms terms, String requestSha256, Instant at) {
        var draft = new Agreement(id, terms);
        draft.state = AgreementState.DRAFT;
        draft.requestSha256 = requestSha256;
        draft.editedAt = at;
        return draft;
    }

    public void restate(AgreementTerms terms, String sha256, Instant at) {
        say(terms);
        requestSha256 = sha256;
        editedAt = at;
    }

    /** Something that hangs on a draft was edited: whoever read it before read something else. */
    public void touch(Instant at) {
        editedAt = at;
    }

    private void say(AgreementTerms terms) {
        if (terms.endOn().isBefore(terms.startOn()) || !terms.totalAmount().isPositive()) {
            throw new IllegalArgumentException("an agreement has money and a term");
        }
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

    public boolean wasAsked(String sha256) {
        return sha256.equals(requestSha256);
    }

    /** Takes a step that {@link AgreementLife} allows. */
    public void take(AgreementTransition.Step step) {
        state = step.verb().to();
        course = course();
        course.take(step);
    }

    private AgreementCourse course() {
        return course == null ? new AgreementCourse() : course;
    }

    /** The act that approves it, as soon as it is known. */
    public void approvedBy(ApprovingAct approving, Instant now) {
        act = approving;
        course = course();
        course.knowAct(now);
    }

    /** The act as it was known at an instant; null while it was not. */
    public ApprovingAct actAsOf(Instant asOf) {
        return course().knewAct(asOf) ? act : null;
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

    public boolean isDraft() {
        return state == AgreementState.DRAFT;
    }

    /** Its act was fully processed: from then on money may move, and months are rendered. */
    public boolean hasStarted() {
        return state != AgreementState.DRAFT && state != AgreementState.SIGNED && !course().neverStarted() && act != null
                && act.fullyProcessedOn() != null;
    }

    /** Months that have to be rendered, movement or not. */
    public boolean covers(Period period) {
        return hasStarted() && !period.isBefore(firstPeriod()) && period.compareTo(lastPeriod()) <= 0;
    }

    /** First day on which an expense is allowed: the full processing of the act, not before the agreement begins; null while unknown. */
    public LocalDate firstAllowedExpense() {
        return act == null ? null : act.firstAllowedExpense(startOn);
    }

    /** The law in force then holds for it: when it was signed, as far as that is known. */
    public LocalDate lawDay() {
        return course().lawDay(act, startOn);
    }

    public Period firstPeriod() {
        return Period.of(startOn);
    }

    /** That of its end, or the one in which it was rescinded. */
    public Period lastPeriod() {
        return Period.of(course().end(endOn));
    }

    public AgreementTerms terms() {
        return new AgreementTerms(code, name, regionCut, executorId, totalAmount, startOn, endOn, act, councilNumber, councilDate,
                budgetImputation, projectCode, objective, bank, bankAccount, reimbursementAllowed, twoPersonClosing, renderingWorkingDays,
                reviewMonths);
    }

    public Instant editedAt() {
        return editedAt;
    }

    public UUID id() {
        return id;
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

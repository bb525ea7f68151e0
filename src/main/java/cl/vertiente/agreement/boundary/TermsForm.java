package cl.vertiente.agreement.boundary;

import cl.vertiente.agreement.boundary.AgreementRequest.ActRequest;
import cl.vertiente.agreement.boundary.AgreementRequest.CouncilRequest;
import cl.vertiente.agreement.domain.AgreementView;
import cl.vertiente.shared.web.Typed;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;

/** The terms of a draft as they are typed. */
public class TermsForm {

    private String code;
    private String name;
    private String regionCut;
    private String totalAmount;
    private String start;
    private String end;
    private String actKind;
    private String actNumber;
    private String actDate;
    private String actService;
    private String processedOn;
    private String councilNumber;
    private String councilDate;
    private String budgetImputation;
    private String projectCode;
    private String objective;
    private String bank;
    private String bankAccount;
    private String renderingWorkingDays;
    private String reviewMonths;
    private boolean reimbursementAllowed;
    private boolean twoPersonClosing;

    static TermsForm of(AgreementView view) {
        var form = new TermsForm();
        form.code = view.code();
        form.name = view.name();
        form.regionCut = view.regionCut();
        form.totalAmount = Typed.shown(view.totalAmount());
        form.start = view.start().toString();
        form.end = view.end().toString();
        if (view.act() != null) {
            form.actKind = view.act().kind();
            form.actNumber = view.act().number();
            form.actDate = shown(view.act().date());
            form.actService = view.act().service();
            form.processedOn = shown(view.act().fullyProcessedOn());
        }
        form.councilNumber = view.council().number();
        form.councilDate = shown(view.council().date());
        form.budgetImputation = view.budgetImputation();
        form.projectCode = view.projectCode();
        form.objective = view.objective();
        form.bank = view.bank();
        form.bankAccount = view.bankAccount();
        form.renderingWorkingDays = String.valueOf(view.renderingWorkingDays());
        form.reviewMonths = String.valueOf(view.reviewMonths());
        form.reimbursementAllowed = view.reimbursementAllowed();
        form.twoPersonClosing = view.twoPersonClosing();
        return form;
    }

    private static String shown(LocalDate date) {
        return Objects.toString(date, null);
    }

    /** Null when nothing of it is typed. */
    ActRequest act(Typed typed) {
        return Stream.of(actKind, actNumber, actDate, actService, processedOn).map(typed::text).allMatch(Objects::isNull) ? null
                : new ActRequest(typed.text(actKind), typed.text(actNumber), typed.date("/act/date", actDate), typed.text(actService),
                        typed.date("/act/fullyProcessedOn", processedOn));
    }

    CouncilRequest council(Typed typed) {
        return typed.text(councilNumber) == null && typed.text(councilDate) == null ? null
                : new CouncilRequest(typed.text(councilNumber), typed.date("/council/date", councilDate));
    }

    public boolean isReimbursementAllowed() {
        return reimbursementAllowed;
    }

    public void setReimbursementAllowed(boolean reimbursementAllowed) {
        this.reimbursementAllowed = reimbursementAllowed;
    }

    public boolean isTwoPersonClosing() {
        return twoPersonClosing;
    }

    public void setTwoPersonClosing(boolean twoPersonClosing) {
        this.twoPersonClosing = twoPersonClosing;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getRegionCut() {
        return regionCut;
    }

    public void setRegionCut(String regionCut) {
        this.regionCut = regionCut;
    }

    public String getTotalAmount() {
        return totalAmount;
    }

    public void setTotalAmount(String totalAmount) {
        this.totalAmount = totalAmount;
    }

    public String getStart() {
        return start;
    }

    public void setStart(String start) {
        this.start = start;
    }

    public String getEnd() {
        return end;
    }

    public void setEnd(String end) {
        this.end = end;
    }

    public String getActKind() {
        return actKind;
    }

    public void setActKind(String actKind) {
        this.actKind = actKind;
    }

    public String getActNumber() {
        return actNumber;
    }

    public void setActNumber(String actNumber) {
        this.actNumber = actNumber;
    }

    public String getActDate() {
        return actDate;
    }

    public void setActDate(String actDate) {
        this.actDate = actDate;
    }

    public String getActService() {
        return actService;
    }

    public void setActService(String actService) {
        this.actService = actService;
    }

    public String getProcessedOn() {
        return processedOn;
    }

    public void setProcessedOn(String processedOn) {
        this.processedOn = processedOn;
    }

    public String getCouncilNumber() {
        return councilNumber;
    }

    public void setCouncilNumber(String councilNumber) {
        this.councilNumber = councilNumber;
    }

    public String getCouncilDate() {
        return councilDate;
    }

    public void setCouncilDate(String councilDate) {
        this.councilDate = councilDate;
    }

    public String getBudgetImputation() {
        return budgetImputation;
    }

    public void setBudgetImputation(String budgetImputation) {
        this.budgetImputation = budgetImputation;
    }

    public String getProjectCode() {
        return projectCode;
    }

    public void setProjectCode(String projectCode) {
        this.projectCode = projectCode;
    }

    public String getObjective() {
        return objective;
    }

    public void setObjective(String objective) {
        this.objective = objective;
    }

    public String getBank() {
        return bank;
    }

    public void setBank(String bank) {
        this.bank = bank;
    }

    public String getBankAccount() {
        return bankAccount;
    }

    public void setBankAccount(String bankAccount) {
        this.bankAccount = bankAccount;
    }

    public String getRenderingWorkingDays() {
        return renderingWorkingDays;
    }

    public void setRenderingWorkingDays(String renderingWorkingDays) {
        this.renderingWorkingDays = renderingWorkingDays;
    }

    public String getReviewMonths() {
        return reviewMonths;
    }

    public void setReviewMonths(String reviewMonths) {
        this.reviewMonths = reviewMonths;
    }
}

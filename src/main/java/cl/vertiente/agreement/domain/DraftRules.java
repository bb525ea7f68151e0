package cl.vertiente.agreement.domain;

import cl.vertiente.shared.Faults;
import cl.vertiente.shared.Pesos;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a draft must hold to be saved, and to be signed. A draft may lack what is not known yet; what it says has to hold together,
 * and whoever signs needs all of it.
 *
 * @param administration what the law of the signing leaves to administration
 * @param advance what it leaves to the advance
 */
public record DraftRules(LegalLimit administration, LegalLimit advance) {

    /** Nobody signs outside these years: earlier law is not in the reference data, later dates are slips of typing. */
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;
    private static final Pattern BIP = Pattern.compile("\\d{8}-\\d");

    /** The parts of an agreement; a list is null when it stays as it is. */
    public record Parts(List<BudgetRules.Line> budget, List<InstallmentRules.Planned> installments, List<ProductContent> products) {
    }

    /** Before anything is asked of the law: amount and term, without which there is no agreement. */
    public static void checkTerm(Pesos total, LocalDate start, LocalDate end, String projectCode, Faults faults) {
        faults.when(!total.isPositive(), "agreement.amendment.total", "/totalAmount");
        faults.when(start.getYear() < FIRST_YEAR || start.getYear() > LAST_YEAR, "agreement.draft.year", "/start");
        faults.when(end.getYear() > LAST_YEAR, "agreement.draft.year", "/end");
        faults.when(end.isBefore(start), "agreement.draft.end", "/end");
        faults.when(projectCode != null && !BIP.matcher(projectCode).matches(), "agreement.draft.bip", "/projectCode");
    }

    /** An act is issued before it is fully processed, and not in the future. */
    public static void checkAct(ApprovingAct act, LocalDate today, Faults faults) {
        if (act == null) {
            return;
        }
        faults.when(act.date() != null && act.date().isAfter(today), "agreement.amendment.act-future", "/act/date");
        faults.when(act.fullyProcessedOn() != null && act.fullyProcessedOn().isAfter(today), "agreement.draft.processed-future",
                "/act/fullyProcessedOn");
        faults.when(act.date() != null && act.fullyProcessedOn() != null && act.fullyProcessedOn().isBefore(act.date()),
                "agreement.draft.processed-before", "/act/fullyProcessedOn");
    }

    public void check(AgreementTerms terms, Parts parts, Faults faults) {
        var budget = new BudgetRules(terms.totalAmount(), administration);
        var installments = new InstallmentRules(terms.totalAmount(), advance);
        var products = new ProductRules(terms.startOn(), terms.endOn());
        if (parts.budget() != null) {
            budget.check(parts.budget(), "/budget", faults);
            budget.checkSums(parts.budget(), "/budget", faults);
        }
        if (parts.installments() != null) {
            installments.check(parts.installments(), "/installments", faults);
            installments.checkSums(parts.installments(), "/installments", faults);
        }
        if (parts.products() != null) {
            products.check(parts.products(), "/products", faults);
            products.checkWeights(parts.products(), "/products", faults);
        }
    }

    /** Everything is there and holds together. */
    public void checkComplete(AgreementTerms terms, Parts parts, Faults faults) {
        faults.when(parts.budget().isEmpty(), "agreement.sign.budget", "/budget");
        faults.when(parts.installments().isEmpty(), "agreement.sign.installments", "/installments");
        faults.when(terms.objective() == null, "agreement.sign.objective", "/objective");
        faults.when(terms.bank() == null || terms.bankAccount() == null, "agreement.sign.account", "/bankAccount");
        faults.when(terms.budgetImputation() == null, "agreement.sign.imputation", "/budgetImputation");
        check(terms, parts, faults);
    }
}

package cl.vertiente.agreement.domain;

import cl.vertiente.shared.Pesos;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What an amendment says.
 *
 * @param act kind and number of the act that approves it
 * @param newTotal null when the amount stays
 * @param newEnd null when the term stays
 * @param budget the lines that change or are added; the others stay
 * @param approvalSha256 the written approval, by the hash of its document; null when there is none
 * @param plan what changes of instalments and products
 */
public record AmendmentContent(AmendmentKind kind, String act, LocalDate actDate, LocalDate inForceFrom, String detail, Pesos newTotal,
        LocalDate newEnd, List<Change> budget, String approvalSha256, Plan plan) {

    /**
     * One line of the budget as it will be.
     *
     * @param item with component and category, of a line that is added; null for a known one
     */
    public record Change(UUID budgetLineId, String item, Component component, ExpenseCategory category, Pesos approved) {
    }

    /** The instalments and products that change or are added, as they will be, and those that are withdrawn; the others stay. */
    public record Plan(List<InstallmentRules.Planned> installments, List<UUID> withdrawnInstallments, List<ProductContent> products,
            List<UUID> withdrawnProducts) {

        public static final Plan SAME = new Plan(List.of(), List.of(), List.of(), List.of());

        /** Without instalments that are said as they are already. */
        public Plan changing(List<Installment> known) {
            return new Plan(installments.stream().filter(one -> known.stream().noneMatch(other -> other.id().equals(one.id())
                    && other.terms().equals(one.terms()))).toList(), withdrawnInstallments, products, withdrawnProducts);
        }

        public boolean changesInstallments() {
            return !installments.isEmpty() || !withdrawnInstallments.isEmpty();
        }

        public boolean changesProducts() {
            return !products.isEmpty() || !withdrawnProducts.isEmpty();
        }
    }

    public AmendmentContent {
        budget = List.copyOf(budget);
    }

    public AmendmentContent with(Plan other) {
        return new AmendmentContent(kind, act, actDate, inForceFrom, detail, newTotal, newEnd, budget, approvalSha256, other);
    }

    /** One that leaves instalments and products as they are. */
    public AmendmentContent(AmendmentKind kind, String act, LocalDate actDate, LocalDate inForceFrom, String detail, Pesos newTotal,
            LocalDate newEnd, List<Change> budget, String approvalSha256) {
        this(kind, act, actDate, inForceFrom, detail, newTotal, newEnd, budget, approvalSha256, Plan.SAME);
    }
}

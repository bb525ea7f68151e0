package cl.vertiente.agreement.domain;

import java.time.LocalDate;

/**
 * How an item stands that does not follow from its newest entry alone. Each item has one rule at most; a package above this one may
 * bring the rule of an item that its own records decide.
 */
public interface ChecklistRule {

    /** The item that it judges. */
    String code();

    /** Nobody records the item by hand: it follows from other records. */
    boolean isDerived();

    /**
     * The item on a day.
     *
     * @param seen how it stands by its entries alone
     * @param entry the newest one; null when there is none
     */
    Standing judge(Agreement agreement, Standing seen, ChecklistEntry entry, LocalDate day);
}

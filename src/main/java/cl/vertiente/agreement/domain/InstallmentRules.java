package cl.vertiente.agreement.domain;

import cl.vertiente.shared.Faults;
import cl.vertiente.shared.Pesos;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

/**
 * What the instalments of an agreement must hold together: they add up to its amount, and the first one, the advance, stays within
 * its share (Ley de Presupuestos, art. 25).
 *
 * @param total of the agreement
 * @param advance what the law of the signing leaves to the advance
 */
public record InstallmentRules(Pesos total, LegalLimit advance) {

    /** One as it will be. */
    public record Planned(UUID id, int number, InstallmentTerms terms) {
    }

    /** @param at where the instalments stand in the request */
    public void check(List<Planned> installments, String at, Faults faults) {
        var numbers = new HashSet<Integer>();
        var ids = new HashSet<UUID>();
        for (int i = 0; i < installments.size(); i++) {
            var one = installments.get(i);
            faults.when(!one.terms().plannedAmount().isPositive(), "agreement.installment.amount", at + "/" + i + "/plannedAmount");
            faults.when(!numbers.add(one.number()), "agreement.installment.number-twice", at + "/" + i + "/number", one.number());
            faults.when(!ids.add(one.id()), "agreement.installment.twice", at + "/" + i + "/id");
        }
    }

    /** Their sum and the advance; a list that is still empty is no fault of its sums. */
    public void checkSums(List<Planned> installments, String at, Faults faults) {
        if (installments.isEmpty()) {
            return;
        }
        var sum = Pesos.sum(installments.stream().map(one -> one.terms().plannedAmount()).toList());
        faults.when(!sum.equals(total), "agreement.installment.sum", at, sum, total);
        checkAdvance(installments, at, faults);
    }

    /** The one with the lowest number. */
    public void checkAdvance(List<Planned> installments, String at, Faults faults) {
        var first = installments.stream().min(Comparator.comparingInt(Planned::number)).orElseThrow();
        var most = advance.shareOf(total);
        faults.when(first.terms().plannedAmount().exceeds(most), "agreement.installment.advance", at, first.terms().plannedAmount(), most,
                advance.source());
    }
}

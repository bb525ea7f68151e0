package cl.vertiente.agreement.domain;

import cl.vertiente.shared.Faults;
import cl.vertiente.shared.Pesos;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

/**
 * What an itemised budget must hold to be signed: it adds up to the amount, and administration stays within its share (Glosa 06).
 *
 * @param total of the agreement
 * @param administration what the law of the signing leaves to administration
 */
public record BudgetRules(Pesos total, LegalLimit administration) {

    /** One line as it will be. */
    public record Line(UUID id, String item, Component component, ExpenseCategory category, Pesos approved) {
    }

    /** @param at where the lines stand in the request */
    public void check(List<Line> lines, String at, Faults faults) {
        var ids = new HashSet<UUID>();
        for (int i = 0; i < lines.size(); i++) {
            faults.when(!ids.add(lines.get(i).id()), "agreement.amendment.line-twice", at + "/" + i + "/id");
            faults.when(lines.get(i).approved().isNegative(), "agreement.amendment.approved", at + "/" + i + "/approved");
        }
    }

    /** Their sum and the administration; a list that is still empty is no fault of its sums. */
    public void checkSums(List<Line> lines, String at, Faults faults) {
        if (lines.isEmpty()) {
            return;
        }
        var sum = Pesos.sum(lines.stream().map(Line::approved).toList());
        faults.when(!sum.equals(total), "agreement.amendment.sum", at, sum, total);
        var administered = Pesos.sum(lines.stream().filter(line -> line.component() == Component.ADMINISTRATION).map(Line::approved)
                .toList());
        var most = administration.shareOf(total);
        faults.when(administered.exceeds(most), "agreement.amendment.administration", at, administered, most, administration.source());
    }
}

package cl.vertiente.agreement.domain;

import cl.vertiente.shared.Faults;
import cl.vertiente.shared.Pesos;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What an amendment must hold to be recorded: it changes what it says it changes, the budget still adds up to the amount, and
 * administration stays within its share (Glosa 06). A transfer between lines needs the written approval of the grantor: without
 * it the expense would be rejected later (Resolución 30/2015 CGR).
 *
 * @param administration what the law of the signing leaves to administration
 */
public record AmendmentRules(LocalDate today, Pesos total, LocalDate start, List<BudgetLine> lines, LegalLimit administration) {

    /** @throws cl.vertiente.shared.Invalid with every fault and its place */
    public void check(AmendmentContent content) {
        var faults = new Faults();
        faults.when(content.actDate().isAfter(today), "agreement.amendment.act-future", "/actDate");
        faults.when(content.inForceFrom().isAfter(today), "agreement.amendment.not-in-force", "/inForceFrom");
        faults.when(content.kind() == AmendmentKind.AMOUNT && content.newTotal() == null, "shared.required", "/newTotal");
        faults.when(content.newTotal() != null && !content.newTotal().isPositive(), "agreement.amendment.total", "/newTotal");
        faults.when(content.kind() == AmendmentKind.TERM && content.newEnd() == null, "shared.required", "/newEnd");
        faults.when(content.newEnd() != null && content.newEnd().isBefore(start), "agreement.amendment.end", "/newEnd");
        faults.when(content.newEnd() != null && content.newEnd().isBefore(today) && !content.newEnd().isBefore(start),
                "agreement.amendment.end-past", "/newEnd");
        faults.when(content.kind() == AmendmentKind.BUDGET && content.budget().isEmpty(), "shared.required", "/budget");
        faults.when((content.kind() == AmendmentKind.BUDGET || isTransfer(content)) && content.approvalSha256() == null,
                "agreement.amendment.approval", "/approvalSha256");
        lines(content, faults);
        faults.raise();
        if (content.newTotal() != null || !content.budget().isEmpty()) {
            sums(content, faults);
            faults.raise();
        }
    }

    /** Whatever else the amendment is about: one line gets what another one loses. */
    private boolean isTransfer(AmendmentContent content) {
        var before = lines.stream().collect(Collectors.toMap(BudgetLine::id, BudgetLine::approved));
        var changes = content.budget().stream()
                .map(change -> change.approved().minus(before.getOrDefault(change.budgetLineId(), Pesos.ZERO))).toList();
        return changes.stream().anyMatch(Pesos::isPositive) && changes.stream().anyMatch(Pesos::isNegative);
    }

    private void lines(AmendmentContent content, Faults faults) {
        var seen = new HashSet<UUID>();
        for (int i = 0; i < content.budget().size(); i++) {
            var change = content.budget().get(i);
            var at = "/budget/" + i;
            faults.when(!seen.add(change.budgetLineId()), "agreement.amendment.line-twice", at + "/budgetLineId");
            faults.when(change.approved().isNegative(), "agreement.amendment.approved", at + "/approved");
            var known = lines.stream().anyMatch(line -> line.id().equals(change.budgetLineId()));
            var complete = change.item() != null && change.component() != null && change.category() != null;
            faults.when(!known && !complete, "agreement.amendment.line-unknown", at + "/budgetLineId");
            faults.when(known && change.item() != null, "agreement.amendment.line-known", at + "/item");
        }
    }

    private void sums(AmendmentContent content, Faults faults) {
        Map<UUID, BudgetRules.Line> after = new LinkedHashMap<>();
        lines.forEach(line -> after.put(line.id(), new BudgetRules.Line(line.id(), line.item(), line.component(), line.category(),
                line.approved())));
        content.budget().forEach(change -> after.compute(change.budgetLineId(), (id, known) -> new BudgetRules.Line(id,
                known == null ? change.item() : known.item(), known == null ? change.component() : known.component(),
                known == null ? change.category() : known.category(), change.approved())));
        var rules = new BudgetRules(content.newTotal() == null ? total : content.newTotal(), administration);
        rules.checkSums(List.copyOf(after.values()), "/budget", faults);
    }
}

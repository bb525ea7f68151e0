package cl.vertiente.agreement.domain;

import cl.vertiente.shared.Faults;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Instalments and products as an amendment leaves them. Only what it touches is judged: an agreement that never had products is
 * not asked for them when its term changes.
 *
 * @param installments as they are, without those that were withdrawn earlier
 * @param products as they are
 * @param taken identifiers of instalments and products that the agreement once had, or another one has
 */
public record AmendedPlan(List<Installment> installments, List<ProductContent> products, Set<UUID> taken) {

    private static final Keys INSTALLMENT = new Keys("agreement.installment.unknown", "agreement.installment.twice");
    private static final Keys PRODUCT = new Keys("agreement.product.unknown", "agreement.product.twice");

    /** The sentences for what is withdrawn. */
    private record Keys(String unknown, String twice) {
    }

    /** @throws cl.vertiente.shared.Invalid with every fault and its place */
    public void check(AmendmentContent content, InstallmentRules installmentRules, ProductRules productRules) {
        var faults = new Faults();
        var plan = content.plan();
        faults.when(content.kind() == AmendmentKind.INSTALLMENTS && !plan.changesInstallments(), "shared.required", "/installments");
        if (plan.changesInstallments()) {
            installments(plan, installmentRules, faults);
        }
        if (plan.changesProducts()) {
            products(plan, productRules, faults);
        }
        faults.raise();
    }

    private void installments(AmendmentContent.Plan plan, InstallmentRules rules, Faults faults) {
        var numbers = new LinkedHashMap<UUID, Integer>();
        installments.forEach(known -> numbers.put(known.id(), known.number()));
        for (int i = 0; i < plan.installments().size(); i++) {
            var one = plan.installments().get(i);
            var at = "/installments/" + i;
            var known = numbers.get(one.id());
            faults.when(known != null && known != one.number(), "agreement.installment.number-fixed", at + "/number", known);
            faults.when(known == null && taken.contains(one.id()), "agreement.installment.id-taken", at + "/id");
        }
        var said = plan.installments().stream().map(InstallmentRules.Planned::id).toList();
        withdrawn(plan.withdrawnInstallments(), numbers.keySet(), said, "/withdrawnInstallments", INSTALLMENT, faults);
        rules.check(plan.installments(), "/installments", faults);
        var after = after(plan);
        faults.when(after.isEmpty(), "agreement.installment.none-left", "/withdrawnInstallments");
        faults.when(after.stream().map(InstallmentRules.Planned::number).distinct().count() < after.size(),
                "agreement.installment.numbers", "/installments");
        rules.checkSums(after, "/installments", faults);
    }

    /** By what the amendment says, and what stays. */
    private List<InstallmentRules.Planned> after(AmendmentContent.Plan plan) {
        Map<UUID, InstallmentRules.Planned> after = new LinkedHashMap<>();
        installments.forEach(known -> after.put(known.id(), new InstallmentRules.Planned(known.id(), known.number(), known.terms())));
        plan.installments().forEach(one -> after.put(one.id(), one));
        plan.withdrawnInstallments().forEach(after::remove);
        return List.copyOf(after.values());
    }

    private void products(AmendmentContent.Plan plan, ProductRules rules, Faults faults) {
        var ids = products.stream().map(ProductContent::productId).toList();
        for (int i = 0; i < plan.products().size(); i++) {
            var id = plan.products().get(i).productId();
            faults.when(!ids.contains(id) && taken.contains(id), "agreement.product.id-taken", "/products/" + i + "/id");
        }
        var said = plan.products().stream().map(ProductContent::productId).toList();
        withdrawn(plan.withdrawnProducts(), Set.copyOf(ids), said, "/withdrawnProducts", PRODUCT, faults);
        rules.check(plan.products(), "/products", faults);
        Map<UUID, ProductContent> after = new LinkedHashMap<>();
        products.forEach(known -> after.put(known.productId(), known));
        plan.products().forEach(one -> after.put(one.productId(), one));
        plan.withdrawnProducts().forEach(after::remove);
        var left = new ArrayList<>(after.values());
        rules.checkCodes(left, "/products", faults);
        rules.checkWeights(left, "/products", faults);
    }

    /** What is withdrawn is there, and nothing else is said of it. */
    private static void withdrawn(List<UUID> named, Set<UUID> known, List<UUID> said, String at, Keys keys, Faults faults) {
        var seen = new HashSet<>(said);
        for (int i = 0; i < named.size(); i++) {
            faults.when(!known.contains(named.get(i)), keys.unknown(), at + "/" + i);
            faults.when(!seen.add(named.get(i)), keys.twice(), at + "/" + i);
        }
    }
}

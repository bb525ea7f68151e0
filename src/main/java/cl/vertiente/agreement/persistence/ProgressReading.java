package cl.vertiente.agreement.persistence;

import cl.vertiente.access.Caller;
import cl.vertiente.access.People;
import cl.vertiente.agreement.domain.Agreement;
import cl.vertiente.agreement.domain.Agreements;
import cl.vertiente.agreement.domain.AmendmentHistory;
import cl.vertiente.agreement.domain.Component;
import cl.vertiente.agreement.domain.PhysicalProgress;
import cl.vertiente.agreement.domain.ProductContent;
import cl.vertiente.agreement.domain.ProductProgress;
import cl.vertiente.agreement.domain.Products;
import cl.vertiente.agreement.domain.ProgressView;
import cl.vertiente.agreement.domain.ProgressViews;
import cl.vertiente.shared.Pesos;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Products with their progress, put together from their rows. */
@ApplicationScoped
public class ProgressReading implements ProgressViews {

    @Inject
    private Agreements agreements;

    @Inject
    private Products products;

    @Inject
    private People people;

    @Override
    public ProgressView of(Caller caller, UUID agreementId, Instant asOf) {
        var agreement = agreements.visibleTo(caller, agreementId);
        var plan = products.planOf(agreementId);
        var owed = plan.at(asOf);
        var reports = products.progressOf(agreementId).stream().filter(report -> !report.recordedAt().isAfter(asOf))
                .collect(Collectors.groupingBy(ProductProgress::productId));
        var progress = PhysicalProgress.of(owed.stream().map(product -> measured(product, reports)).toList(), budget(agreement, asOf));
        var names = names(Stream.concat(owed.stream(), plan.baseline().stream()).toList());
        return new ProgressView(progress.percent(), progress.observedShare(), progress.components(), owed.stream()
                .map(product -> view(agreementId, product, plan.baseline(product.productId()).orElse(null), reports, names)).toList(),
                plan.withdrawn(asOf).stream().map(product -> agreed(product, names)).toList());
    }

    @Override
    public List<ProgressView.Report> reports(Caller caller, UUID agreementId, UUID productId) {
        var rows = products.progressOf(agreements.visibleTo(caller, agreementId).id()).stream()
                .filter(report -> report.productId().equals(productId)).toList();
        var names = people.names(rows.stream().map(ProductProgress::recordedBy).collect(Collectors.toSet()));
        return rows.stream().map(row -> new ProgressView.Report(row.id(), productId, row.content().reportedOn(), row.content().done(),
                row.content().note(), row.content().evidenceSha256(), row.recordedAt(), names.get(row.recordedBy())))
                .sorted(Comparator.comparing(ProgressView.Report::reportedOn).thenComparing(ProgressView.Report::recordedAt).reversed())
                .toList();
    }

    private static PhysicalProgress.Measured measured(ProductContent product, Map<UUID, List<ProductProgress>> reports) {
        var newest = newest(reports, product.productId());
        return new PhysicalProgress.Measured(product.component(), product.weight(), product.goal(),
                newest == null ? null : newest.content().done());
    }

    private static ProductProgress newest(Map<UUID, List<ProductProgress>> reports, UUID productId) {
        var rows = reports.getOrDefault(productId, List.of());
        return rows.isEmpty() ? null : rows.get(rows.size() - 1);
    }

    /** What each component held; administration has no products. */
    private Map<Component, Pesos> budget(Agreement agreement, Instant asOf) {
        var history = new AmendmentHistory(agreements.amendmentsOf(agreement.id()));
        var budget = new EnumMap<Component, Pesos>(Component.class);
        agreements.budgetOf(agreement.id()).forEach(line -> history.approved(line, asOf)
                .ifPresent(approved -> budget.merge(line.component(), approved, Pesos::plus)));
        return budget;
    }

    private Map<UUID, String> names(List<ProductContent> contents) {
        return people.names(contents.stream().map(ProductContent::responsibleId).filter(java.util.Objects::nonNull)
                .collect(Collectors.toSet()));
    }

    private static ProgressView.ProductView view(UUID agreementId, ProductContent product, ProductContent baseline,
            Map<UUID, List<ProductProgress>> reports, Map<UUID, String> names) {
        var newest = newest(reports, product.productId());
        return new ProgressView.ProductView(agreed(product, names), baseline == null ? null : agreed(baseline, names),
                newest == null ? null : newest.content().done(), newest == null ? null : newest.content().reportedOn(),
                measured(product, reports).percent(), reports.getOrDefault(product.productId(), List.of()).size(),
                "/api/v1/agreements/" + agreementId + "/products/" + product.productId() + "/progress");
    }

    private static ProgressView.Agreed agreed(ProductContent product, Map<UUID, String> names) {
        return new ProgressView.Agreed(product.productId(), product.code(), product.component(), product.name(), product.unit(),
                product.goal(), product.weight(), product.plannedStart(), product.plannedEnd(), product.milestone(),
                product.responsibleId(), product.responsibleId() == null ? null : names.get(product.responsibleId()));
    }
}

package cl.vertiente.agreement.domain;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * The products of one agreement as they were agreed over time.
 *
 * @param versions in the order of their recording
 */
public record ProductPlan(List<ProductVersion> versions) {

    private static final Comparator<ProductContent> ORDER = Comparator.comparing(ProductContent::component)
            .thenComparing(ProductContent::code).thenComparing(ProductContent::productId);

    /** What was owed as it was known at an instant, by component and code. */
    public List<ProductContent> at(Instant asOf) {
        return last(version -> !version.recordedAt().isAfter(asOf));
    }

    public List<ProductContent> current() {
        return at(Instant.MAX);
    }

    /** What was signed. */
    public List<ProductContent> baseline() {
        return last(version -> version.amendmentId() == null);
    }

    public Optional<ProductContent> baseline(UUID productId) {
        return baseline().stream().filter(product -> product.productId().equals(productId)).findFirst();
    }

    /** What was signed and is owed no more, as it was known at an instant. */
    public List<ProductContent> withdrawn(Instant asOf) {
        var owed = at(asOf).stream().map(ProductContent::productId).toList();
        return baseline().stream().filter(product -> !owed.contains(product.productId())).toList();
    }

    /** The newest version of each product that counts, without those that were withdrawn by then. */
    private List<ProductContent> last(Predicate<ProductVersion> counts) {
        var newest = new LinkedHashMap<UUID, ProductVersion>();
        versions.stream().filter(counts).forEach(version -> newest.put(version.productId(), version));
        return newest.values().stream().filter(version -> !version.isWithdrawn()).map(ProductVersion::content).sorted(ORDER).toList();
    }
}

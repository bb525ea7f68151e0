package cl.vertiente.agreement.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The products of the agreements, and what was reported on them. */
public interface Products {

    Optional<Product> find(UUID id);

    ProductPlan planOf(UUID agreementId);

    /** By day, then by their recording. */
    List<ProductProgress> progressOf(UUID agreementId);

    Optional<ProductProgress> progress(UUID id);

    void add(Product product);

    void add(ProductVersion version);

    void add(ProductProgress progress);
}

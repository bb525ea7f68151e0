package cl.vertiente.demo.world;

import cl.vertiente.agreement.domain.Agreement;
import cl.vertiente.agreement.domain.Product;
import cl.vertiente.agreement.domain.ProductContent;
import cl.vertiente.agreement.domain.ProductVersion;
import cl.vertiente.agreement.domain.Products;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.ZoneOffset;

/** Writes a product as it was signed: the agreements of the demonstration were never drafts here, so no use case would. */
@ApplicationScoped
public class DemoProductWriting {

    @Inject
    private Products products;

    @Transactional
    public void signed(Agreement agreement, ProductContent content) {
        products.add(new Product(content.productId(), agreement.id()));
        products.add(new ProductVersion(agreement.id(), null, content, false,
                agreement.startOn().atTime(15, 0).toInstant(ZoneOffset.UTC), DemoIds.of("coordinacion")));
    }
}

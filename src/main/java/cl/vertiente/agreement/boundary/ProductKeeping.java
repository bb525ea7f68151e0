package cl.vertiente.agreement.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.People;
import cl.vertiente.access.Person;
import cl.vertiente.agreement.domain.Amendment;
import cl.vertiente.agreement.domain.Product;
import cl.vertiente.agreement.domain.ProductContent;
import cl.vertiente.agreement.domain.ProductVersion;
import cl.vertiente.agreement.domain.Products;
import cl.vertiente.shared.Faults;
import cl.vertiente.shared.StateForbids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** Writes what is agreed of products, version by version: what is the same as before leaves no row. */
@ApplicationScoped
public class ProductKeeping {

    @Inject
    private Products products;

    @Inject
    private People people;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    /** Everybody who is named to answer for a product has an account. */
    void checkResponsible(List<ProductContent> contents, String at, Faults faults) {
        var named = contents.stream().map(ProductContent::responsibleId).filter(Objects::nonNull).distinct().toList();
        var known = people.named(named).stream().map(Person::id).collect(Collectors.toSet());
        for (int i = 0; i < contents.size(); i++) {
            var id = contents.get(i).responsibleId();
            faults.when(id != null && !known.contains(id), "agreement.product.responsible", at + "/" + i + "/responsibleId");
        }
    }

    void checkResponsible(ProductContent content, String at, Faults faults) {
        var id = content.responsibleId();
        faults.when(id != null && people.named(List.of(id)).isEmpty(), "agreement.product.responsible", at + "/responsibleId");
    }

    /** Of a draft: these, and no others. */
    void replace(UUID agreementId, List<ProductContent> contents) {
        var current = products.planOf(agreementId).current();
        var kept = contents.stream().map(ProductContent::productId).collect(Collectors.toCollection(HashSet::new));
        current.stream().filter(product -> !kept.contains(product.productId())).forEach(product -> withdraw(agreementId, null, product));
        contents.forEach(product -> say(agreementId, null, product));
    }

    /** @param amendment null while it is a draft */
    void say(UUID agreementId, Amendment amendment, ProductContent content) {
        var known = products.find(content.productId());
        if (known.filter(product -> !product.agreementId().equals(agreementId)).isPresent()) {
            throw new StateForbids("agreement.product.id-taken", "");
        }
        if (known.isEmpty()) {
            products.add(new Product(content.productId(), agreementId));
        }
        var current = products.planOf(agreementId).current();
        if (current.stream().noneMatch(product -> product.productId().equals(content.productId()) && product.sameAs(content))) {
            products.add(new ProductVersion(agreementId, amendment, content, false, clock.instant(), caller.required().id()));
        }
    }

    void withdraw(UUID agreementId, Amendment amendment, ProductContent content) {
        products.add(new ProductVersion(agreementId, amendment, content, true, clock.instant(), caller.required().id()));
    }
}

package cl.vertiente.agreement.persistence;

import cl.vertiente.agreement.domain.Product;
import cl.vertiente.agreement.domain.ProductPlan;
import cl.vertiente.agreement.domain.ProductProgress;
import cl.vertiente.agreement.domain.ProductVersion;
import cl.vertiente.agreement.domain.Products;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Products in the database. */
@ApplicationScoped
public class JpaProducts implements Products {

    @PersistenceContext(unitName = "vertiente")
    private EntityManager entities;

    @Override
    public Optional<Product> find(UUID id) {
        return Optional.ofNullable(entities.find(Product.class, id));
    }

    @Override
    public ProductPlan planOf(UUID agreementId) {
        return new ProductPlan(entities.createQuery("""
                select v from ProductVersion v where v.agreementId = :a order by v.recordedAt, v.id""", ProductVersion.class)
                .setParameter("a", agreementId).getResultList());
    }

    @Override
    public List<ProductProgress> progressOf(UUID agreementId) {
        return entities.createQuery("""
                select p from ProductProgress p where p.agreementId = :a
                order by p.reportedOn, p.recordedAt, p.id""", ProductProgress.class)
                .setParameter("a", agreementId).getResultList();
    }

    @Override
    public Optional<ProductProgress> progress(UUID id) {
        return Optional.ofNullable(entities.find(ProductProgress.class, id));
    }

    @Override
    public void add(Product product) {
        entities.persist(product);
        entities.flush();
    }

    @Override
    public void add(ProductVersion version) {
        entities.persist(version);
        entities.flush();
    }

    @Override
    public void add(ProductProgress progress) {
        entities.persist(progress);
        entities.flush();
    }
}

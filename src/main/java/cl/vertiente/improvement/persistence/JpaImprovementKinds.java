package cl.vertiente.improvement.persistence;

import cl.vertiente.improvement.domain.ImprovementKind;
import cl.vertiente.improvement.domain.ImprovementKinds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The catalogue of what is installed, in the database. */
@ApplicationScoped
public class JpaImprovementKinds implements ImprovementKinds {

    @PersistenceContext(unitName = "vertiente")
    private EntityManager entities;

    @Override
    public Optional<ImprovementKind> find(String code) {
        return Optional.ofNullable(entities.find(ImprovementKind.class, code));
    }

    @Override
    public List<ImprovementKind> all() {
        return entities.createQuery("select k from ImprovementKind k order by k.position, k.code", ImprovementKind.class).getResultList();
    }

    @Override
    public void add(ImprovementKind kind) {
        entities.persist(kind);
    }
}

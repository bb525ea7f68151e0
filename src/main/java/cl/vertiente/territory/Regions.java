package cl.vertiente.territory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The regions by code, and all of them from north to south. */
@ApplicationScoped
public class Regions {

    @PersistenceContext(unitName = "vertiente")
    private EntityManager entities;

    public Optional<Region> find(String cut) {
        return Optional.ofNullable(entities.find(Region.class, cut));
    }

    public List<Region> fromNorthToSouth() {
        return entities.createQuery("select r from Region r order by r.northSouthOrder", Region.class).getResultList();
    }
}

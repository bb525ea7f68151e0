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

    public Optional<String> nameOf(String cut) {
        return Optional.ofNullable(entities.find(Region.class, cut)).map(Region::name);
    }

    /** As a list shows them, after the one with this code. */
    List<RegionRow> list(String after, int limit) {
        return entities.createQuery("""
                        select new cl.vertiente.territory.RegionRow(r.cut, r.name, r.officialName, r.roman)
                        from Region r where r.cut > :after order by r.cut""", RegionRow.class)
                .setParameter("after", after).setMaxResults(limit).getResultList();
    }

    public List<RegionRow> fromNorthToSouth() {
        return entities.createQuery("""
                select new cl.vertiente.territory.RegionRow(r.cut, r.name, r.officialName, r.roman)
                from Region r order by r.northSouthOrder""", RegionRow.class).getResultList();
    }
}

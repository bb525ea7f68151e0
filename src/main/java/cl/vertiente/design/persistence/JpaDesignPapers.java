package cl.vertiente.design.persistence;

import cl.vertiente.design.domain.DesignPaper;
import cl.vertiente.design.domain.DesignPapers;
import cl.vertiente.design.domain.StageChecklist;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What stages ask and the papers of designs, in the database. */
@ApplicationScoped
public class JpaDesignPapers implements DesignPapers {

    @PersistenceContext(unitName = "vertiente")
    private EntityManager entities;

    @Override
    public StageChecklist inForce(LocalDate day) {
        return StageChecklist.inForce(versions(), day);
    }

    @Override
    public Optional<StageChecklist> version(int version) {
        return Optional.ofNullable(entities.find(StageChecklist.class, version));
    }

    @Override
    public List<StageChecklist> versions() {
        return entities.createQuery("select c from StageChecklist c order by c.version desc", StageChecklist.class).getResultList();
    }

    @Override
    public Optional<DesignPaper> find(UUID id) {
        return Optional.ofNullable(entities.find(DesignPaper.class, id));
    }

    @Override
    public Map<String, DesignPaper> of(UUID designId) {
        var newest = new HashMap<String, DesignPaper>();
        entities.createQuery("select p from DesignPaper p where p.designId = :id order by p.number", DesignPaper.class)
                .setParameter("id", designId).getResultList().forEach(paper -> newest.put(paper.seen().code(), paper));
        return newest;
    }

    @Override
    public int count(UUID designId) {
        return entities.createQuery("select count(p) from DesignPaper p where p.designId = :id", Long.class).setParameter("id", designId)
                .getSingleResult().intValue();
    }

    @Override
    public boolean has(UUID designId, String sha256) {
        return entities.createQuery("select count(p) from DesignPaper p where p.designId = :id and p.sha256 = :sha", Long.class)
                .setParameter("id", designId).setParameter("sha", sha256).getSingleResult() > 0;
    }

    @Override
    public void add(Object record) {
        entities.persist(record);
        entities.flush();
    }
}

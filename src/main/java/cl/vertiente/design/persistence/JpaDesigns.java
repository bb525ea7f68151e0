package cl.vertiente.design.persistence;

import cl.vertiente.design.domain.Deliverable;
import cl.vertiente.design.domain.DeliverableReview;
import cl.vertiente.design.domain.Deliverables;
import cl.vertiente.design.domain.DesignProductKind;
import cl.vertiente.design.domain.DesignProgress;
import cl.vertiente.design.domain.DesignProgresses;
import cl.vertiente.design.domain.Designs;
import cl.vertiente.design.domain.EngineeringDesign;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The engineering designs in the database. */
@ApplicationScoped
public class JpaDesigns implements Designs {

    @PersistenceContext(unitName = "vertiente")
    private EntityManager entities;

    @Override
    public Optional<EngineeringDesign> find(UUID id) {
        return Optional.ofNullable(entities.find(EngineeringDesign.class, id));
    }

    @Override
    public Optional<EngineeringDesign> claim(UUID id) {
        return Optional.ofNullable(entities.find(EngineeringDesign.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public List<EngineeringDesign> ofSystem(UUID waterSystemId) {
        return entities.createQuery("select d from EngineeringDesign d where :system member of d.systems order by d.id",
                EngineeringDesign.class).setParameter("system", waterSystemId).getResultList();
    }

    @Override
    public long of(UUID agreementId) {
        return entities.createQuery("select count(d) from EngineeringDesign d where d.agreementId = :id", Long.class)
                .setParameter("id", agreementId).getSingleResult();
    }

    @Override
    public Optional<DesignProgress> progress(UUID id) {
        return Optional.ofNullable(entities.find(DesignProgress.class, id));
    }

    @Override
    public int reportsOf(UUID designId) {
        return entities.createQuery("select count(p) from DesignProgress p where p.designId = :id", Long.class)
                .setParameter("id", designId).getSingleResult().intValue();
    }

    @Override
    public DesignProgresses progressOf(UUID designId) {
        return new DesignProgresses(entities.createQuery("select p from DesignProgress p where p.designId = :id", DesignProgress.class)
                .setParameter("id", designId).getResultList());
    }

    @Override
    public Optional<Deliverable> deliverable(UUID id) {
        return Optional.ofNullable(entities.find(Deliverable.class, id));
    }

    @Override
    public Deliverables deliverablesOf(UUID designId) {
        return new Deliverables(
                entities.createQuery("select d from Deliverable d where d.designId = :id", Deliverable.class).setParameter("id", designId)
                        .getResultList(),
                entities.createQuery("select r from DeliverableReview r, Deliverable d where d.designId = :id and r.deliverableId = d.id",
                        DeliverableReview.class).setParameter("id", designId).getResultList());
    }

    @Override
    public Optional<DesignProductKind> kind(String code) {
        return Optional.ofNullable(entities.find(DesignProductKind.class, code));
    }

    @Override
    public List<DesignProductKind> kinds() {
        return entities.createQuery("select k from DesignProductKind k order by k.position, k.code", DesignProductKind.class)
                .getResultList();
    }

    @Override
    public void add(Object record) {
        entities.persist(record);
        entities.flush();
    }

    @Override
    public void write() {
        entities.flush();
    }
}

package cl.vertiente.committee.persistence;

import cl.vertiente.committee.domain.Assignments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;

/** Reads by name what the packages above keep of systems: agreements that serve them, people who answer for them, vouchers. */
@ApplicationScoped
public class JpaAssignments implements Assignments {

    @PersistenceContext(unitName = "vertiente")
    private EntityManager entities;

    @Override
    public boolean isResponsible(UUID personId, UUID systemId) {
        return count("select count(p) from Participation p join p.responsible r where p.waterSystemId = :one and r.personId = :other",
                systemId, personId) > 0;
    }

    @Override
    public boolean shareAnAgreement(UUID one, UUID other) {
        return count("select count(p) from Participation p, Participation q where p.agreementId = q.agreementId"
                + " and p.waterSystemId = :one and q.waterSystemId = :other", one, other) > 0;
    }

    @Override
    public long agreementsOf(UUID systemId) {
        return count("select count(p) from Participation p where p.waterSystemId = :one", systemId, null);
    }

    @Override
    public long voucherLinesOf(UUID systemId) {
        return count("select count(l) from Voucher v join v.lines l where l.waterSystemId = :one", systemId, null);
    }

    private long count(String question, UUID one, UUID other) {
        var query = entities.createQuery(question, Long.class).setParameter("one", one);
        if (other != null) {
            query.setParameter("other", other);
        }
        return query.getSingleResult();
    }
}

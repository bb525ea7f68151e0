package cl.vertiente.accountability.persistence;

import cl.vertiente.access.Caller;
import cl.vertiente.accountability.domain.Certificate;
import cl.vertiente.accountability.domain.IssueState;
import cl.vertiente.training.activity.domain.CertifiedPeople;
import cl.vertiente.training.people.domain.Trainee;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;

/** Counts the holders of certificates in the database. */
@ApplicationScoped
public class JpaCertifiedPeople implements CertifiedPeople {

    @PersistenceContext(unitName = "vertiente")
    private EntityManager entities;

    @Override
    public long of(Caller caller, UUID agreementId) {
        var query = entities.createQuery("select distinct t.id, t.mergedInto" + CertificateScope.of(caller) + " and h.id = :agreement"
                        + " and exists (select i.id from IssuedReport i where i.reportKey = :report and i.objectId = c.id"
                        + " and i.state = :valid)", Object[].class)
                .setParameter("agreement", agreementId).setParameter("report", Certificate.REPORT).setParameter("valid", IssueState.VALID);
        CertificateScope.parameters(caller).forEach(query::setParameter);
        return query.getResultStream().map(row -> row[1] == null ? (UUID) row[0]
                : MergedTrainees.current(entities, entities.find(Trainee.class, row[0])).id()).distinct().count();
    }
}

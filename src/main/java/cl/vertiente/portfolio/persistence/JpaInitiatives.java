package cl.vertiente.portfolio.persistence;

import cl.vertiente.portfolio.domain.AgreementShare;
import cl.vertiente.portfolio.domain.EventAnnulment;
import cl.vertiente.portfolio.domain.EventPaper;
import cl.vertiente.portfolio.domain.FigureEntry;
import cl.vertiente.portfolio.domain.Initiative;
import cl.vertiente.portfolio.domain.InitiativeEvent;
import cl.vertiente.portfolio.domain.Initiatives;
import cl.vertiente.portfolio.domain.PipelineEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The initiatives in the database. */
@ApplicationScoped
public class JpaInitiatives implements Initiatives {

    @PersistenceContext(unitName = "vertiente")
    private EntityManager entities;

    @Override
    public Optional<Initiative> find(UUID id) {
        return Optional.ofNullable(entities.find(Initiative.class, id));
    }

    @Override
    public Optional<Initiative> claim(UUID id) {
        return Optional.ofNullable(entities.find(Initiative.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public List<Initiative> ofSystem(UUID waterSystemId) {
        return entities.createQuery("select i from Initiative i where :system member of i.systems order by i.id", Initiative.class)
                .setParameter("system", waterSystemId).getResultList();
    }

    @Override
    public Optional<InitiativeEvent> event(UUID id) {
        return Optional.ofNullable(entities.find(InitiativeEvent.class, id));
    }

    @Override
    public Optional<EventAnnulment> annulmentOf(UUID eventId) {
        return Optional.ofNullable(entities.find(EventAnnulment.class, eventId));
    }

    @Override
    public Optional<EventPaper> paper(UUID eventId, String sha256) {
        return Optional.ofNullable(entities.find(EventPaper.class, new EventPaper.Key(eventId, sha256)));
    }

    private Map<UUID, String> papers(UUID initiativeId) {
        return entities.createQuery("select p from EventPaper p, InitiativeEvent e where e.initiativeId = :id and p.eventId = e.id"
                        + " order by p.recordedAt, p.sha256",
                        EventPaper.class).setParameter("id", initiativeId).getResultStream()
                .collect(Collectors.toMap(EventPaper::eventId, EventPaper::sha256, (one, other) -> one));
    }

    @Override
    public List<PipelineEvent> inForce(UUID initiativeId) {
        var papers = papers(initiativeId);
        return entities.createQuery("select e from InitiativeEvent e where e.initiativeId = :id and not exists"
                        + " (select a.eventId from EventAnnulment a where a.eventId = e.id)", InitiativeEvent.class)
                .setParameter("id", initiativeId).getResultStream()
                .map(event -> event.inPipeline().provenBy(papers.get(event.id()))).toList();
    }

    @Override
    public Map<UUID, BigDecimal> shares(UUID set) {
        return entities.createQuery("select s from AgreementShare s where s.shareSet = :id", AgreementShare.class)
                .setParameter("id", set).getResultStream()
                .collect(Collectors.toMap(AgreementShare::agreementId, AgreementShare::percent));
    }

    @Override
    public List<FigureEntry> figures(UUID initiativeId) {
        return entities.createQuery("select f from FigureEntry f where f.initiativeId = :id and f.knownUntil is null", FigureEntry.class)
                .setParameter("id", initiativeId).getResultList();
    }

    @Override
    public List<UUID> ids(UUID after, int limit) {
        var query = entities.createQuery("select i.id from Initiative i" + (after == null ? "" : " where i.id > :after") + " order by i.id",
                UUID.class);
        return (after == null ? query : query.setParameter("after", after)).setMaxResults(limit).getResultList();
    }

    @Override
    public boolean isTaken(String bipCode, UUID exceptOf) {
        return entities.createQuery("select count(i) from Initiative i where i.bipCode = :code and i.id <> :id", Long.class)
                .setParameter("code", bipCode).setParameter("id", exceptOf).getSingleResult() > 0;
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

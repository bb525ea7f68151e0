package cl.vertiente.portfolio.persistence;

import cl.vertiente.portfolio.domain.PublishedFigure;
import cl.vertiente.portfolio.domain.PublishedFigures;
import cl.vertiente.portfolio.domain.PublishedView;
import cl.vertiente.portfolio.domain.PublishedWithdrawal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** What was published of the multiplier, in the database. */
@ApplicationScoped
public class JpaPublishedFigures implements PublishedFigures {

    @PersistenceContext(unitName = "vertiente")
    private EntityManager entities;

    @Override
    public Optional<PublishedFigure> find(UUID id) {
        return Optional.ofNullable(entities.find(PublishedFigure.class, id));
    }

    @Override
    public Optional<PublishedFigure> claim(UUID id) {
        return Optional.ofNullable(entities.find(PublishedFigure.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public Optional<PublishedWithdrawal> withdrawalOf(UUID id) {
        return Optional.ofNullable(entities.find(PublishedWithdrawal.class, id));
    }

    @Override
    public List<PublishedView> known(Collection<UUID> agreements, boolean programme, Instant until) {
        var found = new ArrayList<Object[]>();
        var codes = new HashMap<UUID, String>();
        if (programme) {
            found.addAll(entities.createQuery("select f, p.name from PublishedFigure f, Person p where p.id = f.recordedBy"
                    + " and f.agreementId is null and f.recordedAt <= :t order by f.publishedOn desc, f.id", Object[].class)
                    .setParameter("t", until).getResultList());
        }
        if (!agreements.isEmpty()) {
            entities.createQuery("select f, p.name, g.code from PublishedFigure f, Person p, Agreement g where p.id = f.recordedBy"
                    + " and g.id = f.agreementId and g.id in :agreements and f.recordedAt <= :t order by f.publishedOn desc, f.id",
                    Object[].class).setParameter("agreements", agreements).setParameter("t", until).getResultList().forEach(row -> {
                        found.add(row);
                        codes.put(((PublishedFigure) row[0]).agreementId(), (String) row[2]);
                    });
        }
        var withdrawn = withdrawn(found.stream().map(row -> ((PublishedFigure) row[0]).id()).toList(), until);
        return found.stream().map(row -> view((PublishedFigure) row[0], (String) row[1], codes, withdrawn)).toList();
    }

    private static PublishedView view(PublishedFigure figure, String by, Map<UUID, String> codes,
            Map<UUID, PublishedView.TakenBack> withdrawn) {
        var said = figure.content();
        return new PublishedView(figure.id(), said.agreementId(), codes.get(said.agreementId()), said.figure(), said.ratio(), said.amount(),
                said.where(), said.url(), said.sha256() == null ? null
                : "/api/v1/multiplier/published/" + figure.id() + "/evidence/" + said.sha256(), said.on(), figure.recordedAt(), by,
                withdrawn.get(figure.id()), null);
    }

    private Map<UUID, PublishedView.TakenBack> withdrawn(List<UUID> figures, Instant until) {
        return figures.isEmpty() ? Map.of() : entities.createQuery("select w, p.name from PublishedWithdrawal w, Person p"
                        + " where p.id = w.recordedBy and w.figureId in :figures and w.recordedAt <= :t", Object[].class)
                .setParameter("figures", figures).setParameter("t", until).getResultStream()
                .collect(Collectors.toMap(row -> ((PublishedWithdrawal) row[0]).figureId(), row -> {
                    var said = (PublishedWithdrawal) row[0];
                    return new PublishedView.TakenBack(said.reason(), said.recordedAt(), (String) row[1]);
                }));
    }

    @Override
    public void add(Object record) {
        entities.persist(record);
        entities.flush();
    }
}

package cl.vertiente.portfolio.sheet.persistence;

import cl.vertiente.portfolio.domain.Initiative;
import cl.vertiente.portfolio.sheet.domain.SheetHeading;
import cl.vertiente.portfolio.sheet.domain.SheetLoad;
import cl.vertiente.portfolio.sheet.domain.SheetLoads;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/** The working sheets in the database; what is known of their codes is asked some hundreds at a time. */
@ApplicationScoped
public class JpaSheetLoads implements SheetLoads {

    private static final int AT_A_TIME = 500;

    @PersistenceContext(unitName = "vertiente")
    private EntityManager entities;

    @Override
    public void add(Object record) {
        entities.persist(record);
        entities.flush();
    }

    @Override
    public void letGo() {
        entities.flush();
        entities.clear();
    }

    @Override
    public Optional<SheetLoad> find(UUID id) {
        return Optional.ofNullable(entities.find(SheetLoad.class, id));
    }

    @Override
    public List<SheetLoad> list(UUID before, int limit) {
        var query = entities.createQuery("select l from SheetLoad l" + (before == null ? "" : " where l.id < :before")
                + " order by l.id desc", SheetLoad.class).setMaxResults(limit);
        return (before == null ? query : query.setParameter("before", before)).getResultList();
    }

    @Override
    public List<SheetHeading> headings() {
        var last = new LinkedHashMap<String, SheetHeading>();
        entities.createQuery("select h from SheetHeading h order by h.heading, h.recordedAt, h.id", SheetHeading.class).getResultList()
                .forEach(heading -> last.put(heading.heading(), heading));
        return List.copyOf(last.values());
    }

    @Override
    public Map<String, Known> byCode(Collection<String> codes) {
        var known = new HashMap<String, Known>();
        eachFew(codes, few -> entities.createQuery("select i from Initiative i where i.bipCode in :few", Initiative.class)
                .setParameter("few", few).getResultList().forEach(one -> known.put(one.bipCode(),
                        new Known(one.id(), one.asked() == null ? null : one.asked().amount()))));
        return known;
    }

    @Override
    public Map<UUID, Set<String>> recorded(Collection<UUID> initiatives) {
        var recorded = new HashMap<UUID, Set<String>>();
        eachFew(initiatives, few -> entities.createQuery("select e.initiativeId, e.kind, e.happenedOn, e.rate from InitiativeEvent e"
                + " where e.initiativeId in :few", Object[].class).setParameter("few", few).getResultList().forEach(event -> recorded
                        .computeIfAbsent((UUID) event[0], id -> new HashSet<>()).add(SheetLoads.said(event[1], event[2], event[3]))));
        return recorded;
    }

    private static <T> void eachFew(Collection<T> all, Consumer<List<T>> ask) {
        var list = new ArrayList<>(all);
        for (int from = 0; from < list.size(); from += AT_A_TIME) {
            ask.accept(list.subList(from, Math.min(list.size(), from + AT_A_TIME)));
        }
    }
}

package cl.vertiente.agreement.persistence;

import cl.vertiente.agreement.domain.Agreement;
import cl.vertiente.agreement.domain.Checklist;
import cl.vertiente.agreement.domain.ChecklistEntry;
import cl.vertiente.agreement.domain.ChecklistItem;
import cl.vertiente.agreement.domain.ChecklistRule;
import cl.vertiente.agreement.domain.Checklists;
import cl.vertiente.agreement.domain.Selection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Checklists in the database. */
@ApplicationScoped
public class JpaChecklists implements Checklists {

    @PersistenceContext(unitName = "vertiente")
    private EntityManager entities;

    @Inject
    @Any
    private Instance<ChecklistRule> rules;

    @Override
    public Checklist of(Agreement agreement) {
        var newest = entities.createQuery("select e from ChecklistEntry e where e.agreementId = :a order by e.recordedAt, e.id",
                ChecklistEntry.class).setParameter("a", agreement.id()).getResultStream()
                .collect(Collectors.toMap(ChecklistEntry::code, Function.identity(), (earlier, later) -> later));
        return new Checklist(agreement, items(agreement.lawDay()), newest,
                rules.stream().collect(Collectors.toMap(ChecklistRule::code, Function.identity())));
    }

    private List<ChecklistItem> items(LocalDate day) {
        List<?> rows = entities.createNativeQuery("SELECT code, position, expires, source FROM checklist_item"
                + " WHERE in_force_from <= ? AND (in_force_to IS NULL OR in_force_to >= ?) ORDER BY position")
                .setParameter(1, day).setParameter(2, day).getResultList();
        return rows.stream().map(row -> (Object[]) row).map(row -> new ChecklistItem((String) row[0], ((Number) row[1]).intValue(),
                Boolean.TRUE.equals(row[2]), (String) row[3])).toList();
    }

    @Override
    public Map<UUID, Selection> selections() {
        return entities.createQuery("select e.agreementId, e.selection from ChecklistEntry e where e.code = :code"
                + " order by e.recordedAt, e.id", Object[].class).setParameter("code", "SELECTION_ACT").getResultStream()
                .filter(row -> row[1] != null)
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Selection) row[1], (earlier, later) -> later));
    }

    @Override
    public Optional<ChecklistEntry> find(UUID entryId) {
        return Optional.ofNullable(entities.find(ChecklistEntry.class, entryId));
    }

    @Override
    public void add(ChecklistEntry entry) {
        entities.persist(entry);
        entities.flush();
    }
}

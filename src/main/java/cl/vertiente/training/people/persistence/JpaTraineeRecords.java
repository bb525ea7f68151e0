package cl.vertiente.training.people.persistence;

import cl.vertiente.shared.Chile;
import cl.vertiente.shared.ListedRecords;
import cl.vertiente.shared.Messages;
import cl.vertiente.shared.NotFound;
import cl.vertiente.shared.PageKey;
import cl.vertiente.shared.PersonalQuery;
import cl.vertiente.shared.PersonalRecord;
import cl.vertiente.shared.PlainName;
import cl.vertiente.shared.StateForbids;
import cl.vertiente.shared.Unreadable;
import cl.vertiente.training.people.domain.Trainee;
import cl.vertiente.training.people.domain.TraineeHoldings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Trainees as people whose data are held. They are in use while a session that they are on the list of is to come or its list is open;
 * the term runs from the last one. Their attendances stay when they are forgotten, under nobody's name.
 */
@ApplicationScoped
public class JpaTraineeRecords implements ListedRecords {

    private static final String LAST = "(select max(s.endsAt) from TrainingSession s, Attendance a where a.sessionId = s.id"
            + " and a.traineeId = t.id)";
    private static final String IN_USE = "exists (select s.id from TrainingSession s, Attendance a where a.sessionId = s.id"
            + " and a.traineeId = t.id and s.closedAt is null and s.cancelledBecause is null)";

    private static final String ROW = "select t, w.officialName, " + LAST + " from Trainee t left join WaterSystem w"
            + " on w.id = t.waterSystemId where ";
    private static final String AFTER = " and (t.plainName > :afterName or (t.plainName = :afterName and t.id > :afterId))";
    /** Blocked data wait: whoever asked for it may need them still. One that was merged goes with the one that goes on. */
    private static final String ENDED = "t.forgottenOn is null and t.blockedAt is null and t.mergedInto is null and t.addedAt < :end"
            + " and not exists (select s.id from TrainingSession s, Attendance a where a.sessionId = s.id and a.traineeId = t.id"
            + " and (s.endsAt >= :end or s.closedAt is null and s.cancelledBecause is null))";

    @PersistenceContext(unitName = "vertiente")
    private EntityManager entities;

    @Inject
    private TraineeHoldings holdings;

    @Inject
    private Messages messages;

    @Override
    public String kind() {
        return "TRAINEE";
    }

    @Override
    public Class<?> type() {
        return Trainee.class;
    }

    @Override
    public List<PersonalRecord> about(PersonalQuery query, LocalDate today, int most) {
        var meant = new ArrayList<String>();
        if (query.taxId() != null) {
            meant.add("t.taxId = :taxId");
        }
        if (query.name() != null) {
            meant.add("t.plainName like :name");
        }
        if (meant.isEmpty()) {
            return List.of();
        }
        var asked = entities.createQuery(ROW + "t.forgottenOn is null and (" + String.join(" or ", meant)
                + ") order by t.plainName, t.id", Object[].class).setMaxResults(most);
        if (query.taxId() != null) {
            asked.setParameter("taxId", query.taxId());
        }
        if (query.name() != null) {
            asked.setParameter("name", "%" + PlainName.of(query.name()) + "%");
        }
        return asked.getResultStream().map(row -> record((Trainee) row[0], (String) row[1], (Timestamp) row[2])).toList();
    }

    /** @param last as the database gives what a query computes: no converter knows of it */
    private PersonalRecord record(Trainee trainee, String system, Timestamp last) {
        var said = trainee.said();
        return new PersonalRecord(kind(), trainee.id(), said.name(), said.taxId() == null ? null : said.taxId().toString(),
                system == null ? messages.get("training.trainee.held") : messages.get("training.trainee.held.of", system),
                said.phone() == null ? null : said.phone().toString(), Chile.dateOf(trainee.addedAt()),
                last == null ? null : Chile.dateOf(last.toInstant()), isInUse(trainee.id()),
                "/capacitacion/participantes/" + trainee.id() + "/datos");
    }

    private boolean isInUse(UUID id) {
        return entities.createQuery("select count(t) from Trainee t where t.id = :id and " + IN_USE, Long.class).setParameter("id", id)
                .getSingleResult() > 0;
    }

    @Override
    public List<UUID> endedBy(LocalDate day, int most) {
        return entities.createQuery("select t.id from Trainee t where " + ENDED + " order by t.id", UUID.class)
                .setParameter("end", end(day)).setMaxResults(most).getResultList();
    }

    @Override
    public List<PersonalRecord> listed(LocalDate day, List<String> after, int limit) {
        var query = entities.createQuery(ROW + ENDED + (after == null ? "" : AFTER) + " order by t.plainName, t.id", Object[].class)
                .setParameter("end", end(day));
        if (after != null) {
            query.setParameter("afterName", after.get(0)).setParameter("afterId", id(after.get(1)));
        }
        return query.setMaxResults(limit).getResultStream()
                .map(row -> record((Trainee) row[0], (String) row[1], (Timestamp) row[2])).toList();
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notOurs) {
            throw new Unreadable("shared.query.value", "?after", "after");
        }
    }

    @Override
    public String keyOf(PersonalRecord row) {
        return PageKey.of(PlainName.of(row.name()), row.id());
    }

    @Override
    public int keyParts() {
        return 2;
    }

    @Override
    public long countEndedBy(LocalDate day) {
        return entities.createQuery("select count(t) from Trainee t where " + ENDED, Long.class).setParameter("end", end(day))
                .getSingleResult();
    }

    /** The instant at which a day is over. */
    private static Instant end(LocalDate day) {
        return day.plusDays(1).atStartOfDay(Chile.ZONE).toInstant();
    }

    /** Whoever was merged into somebody is the same person. */
    @Override
    public Set<UUID> together(UUID id) {
        return holdings.records(id);
    }

    @Override
    public boolean forget(UUID id, String nobody, LocalDate today) {
        var trainee = entities.find(Trainee.class, id);
        if (trainee == null) {
            throw new NotFound("training.trainee.not-found", "");
        }
        if (isInUse(id)) {
            throw new StateForbids("training.trainee.in-use", "");
        }
        if (trainee.isBlocked()) {
            throw new StateForbids("training.block.forget", "");
        }
        return trainee.forget(nobody, today);
    }
}

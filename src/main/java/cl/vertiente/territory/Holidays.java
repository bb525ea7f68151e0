package cl.vertiente.territory;

import cl.vertiente.shared.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The table of legal holidays, from which working days are counted. */
@ApplicationScoped
public class Holidays {

    @PersistenceContext(unitName = "vertiente")
    private EntityManager entities;

    /** For administrative deadlines: the national holidays only. */
    public WorkingDays national() {
        return new WorkingDays(entities.createQuery("select h from Holiday h where h.reach = :national and h.withdrawnAt is null",
                        Holiday.class).setParameter("national", Holiday.Reach.NATIONAL).getResultStream()
                .map(Holiday::day).collect(Collectors.toUnmodifiableSet()));
    }

    /** As they were known then: those that came with the product always, those that were loaded or withdrawn since not yet. */
    public WorkingDays nationalKnownAt(Instant instant) {
        return new WorkingDays(entities.createQuery("select h from Holiday h where h.reach = :national and (h.loadId is null"
                        + " or h.recordedAt <= :then) and (h.withdrawnAt is null or h.withdrawnAt > :then)", Holiday.class)
                .setParameter("national", Holiday.Reach.NATIONAL).setParameter("then", instant).getResultStream()
                .map(Holiday::day).collect(Collectors.toUnmodifiableSet()));
    }

    /** Where something happens on the spot: with the holidays of its region and commune. */
    public WorkingDays in(String communeCut) {
        return new WorkingDays(inForce().stream().filter(holiday -> holiday.appliesIn(communeCut))
                .map(Holiday::day).collect(Collectors.toUnmodifiableSet()));
    }

    List<Holiday> inForce() {
        return entities.createQuery("select h from Holiday h where h.withdrawnAt is null", Holiday.class).getResultList();
    }

    /** Those that were withdrawn by hand, the last withdrawal last. */
    List<Holiday> withdrawn() {
        return entities.createQuery("select h from Holiday h where h.withdrawnAt is not null order by h.withdrawnAt", Holiday.class)
                .getResultList();
    }

    Optional<Holiday> find(UUID id) {
        return Optional.ofNullable(entities.find(Holiday.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    void add(Holiday holiday) {
        entities.persist(holiday);
    }
}

package cl.vertiente.territory;

import cl.vertiente.shared.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.stream.Collectors;

/** The table of legal holidays, from which working days are counted. */
@ApplicationScoped
public class Holidays {

    @PersistenceContext(unitName = "vertiente")
    private EntityManager entities;

    /** For administrative deadlines: the national holidays only. */
    public WorkingDays national() {
        return new WorkingDays(entities.createQuery("select h from Holiday h where h.reach = :national", Holiday.class)
                .setParameter("national", Holiday.Reach.NATIONAL).getResultStream()
                .map(Holiday::day).collect(Collectors.toUnmodifiableSet()));
    }

    /** Where something happens on the spot: with the holidays of its region and commune. */
    public WorkingDays in(String communeCut) {
        List<Holiday> all = entities.createQuery("select h from Holiday h", Holiday.class).getResultList();
        return new WorkingDays(all.stream().filter(holiday -> holiday.appliesIn(communeCut))
                .map(Holiday::day).collect(Collectors.toUnmodifiableSet()));
    }
}

package cl.vertiente.territory;

import cl.vertiente.shared.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/** The legal holidays, as data. */
@ApplicationScoped
public class Holidays {

    @PersistenceContext(unitName = "vertiente")
    private EntityManager entities;

    /** The calendar of national deadlines. */
    public WorkingDays national() {
        Set<LocalDate> days = new HashSet<>();
        for (var day : entities.createNativeQuery("SELECT day FROM holiday WHERE scope = 'NATIONAL'").getResultList()) {
            days.add(((java.sql.Date) day).toLocalDate());
        }
        return new WorkingDays(days);
    }
}

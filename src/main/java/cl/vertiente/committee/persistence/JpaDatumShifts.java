package cl.vertiente.committee.persistence;

import cl.vertiente.committee.domain.DatumShift;
import cl.vertiente.committee.domain.DatumShifts;
import cl.vertiente.shared.UtmProjection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The shifts of older datums in the database. */
@ApplicationScoped
public class JpaDatumShifts implements DatumShifts {

    @PersistenceContext(unitName = "vertiente")
    private EntityManager entities;

    @Override
    public Optional<DatumShift> of(String datum, BigDecimal latitude) {
        List<?> rows = entities.createNativeQuery("SELECT semi_major, inverse_flattening, dx, dy, dz, accuracy_m, source FROM datum_shift"
                        + " WHERE datum = ? AND south <= ? AND ? < north")
                .setParameter(1, datum).setParameter(2, latitude).setParameter(3, latitude).getResultList();
        return rows.stream().map(Object[].class::cast).map(row -> new DatumShift(new UtmProjection.Datum(number(row[0]), number(row[1]),
                number(row[2]), number(row[3]), number(row[4])), ((Number) row[5]).intValue(), (String) row[6])).findFirst();
    }

    private static double number(Object column) {
        return ((Number) column).doubleValue();
    }
}

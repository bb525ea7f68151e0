package cl.vertiente.agreement.persistence;

import cl.vertiente.agreement.domain.LegalLimit;
import cl.vertiente.agreement.domain.LegalLimits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The limits of law in the database. */
@ApplicationScoped
public class JpaLegalLimits implements LegalLimits {

    @PersistenceContext(unitName = "vertiente")
    private EntityManager entities;

    @Override
    public LegalLimit at(LegalLimit.Code code, LocalDate day) {
        return find(code, day).orElseThrow(() -> new IllegalStateException("No " + code + " is known for " + day));
    }

    @Override
    public Optional<LegalLimit> find(LegalLimit.Code code, LocalDate day) {
        List<?> rows = entities.createNativeQuery("SELECT value, source FROM legal_limit WHERE code = ? AND in_force_from <= ?"
                + " ORDER BY in_force_from DESC, recorded_at DESC, load_id DESC LIMIT 1").setParameter(1, code.name())
                .setParameter(2, day).getResultList();
        return rows.stream().map(row -> (Object[]) row).map(row -> new LegalLimit(code, (BigDecimal) row[0], (String) row[1])).findFirst();
    }
}

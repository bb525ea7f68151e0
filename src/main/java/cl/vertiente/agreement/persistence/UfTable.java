package cl.vertiente.agreement.persistence;

import cl.vertiente.agreement.domain.Index;
import cl.vertiente.shared.reference.ReferenceColumn;
import cl.vertiente.shared.reference.ReferenceRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The UF, one value for each day. */
@ApplicationScoped
public class UfTable extends IndexTable {

    @Inject
    @ConfigProperty(name = "vertiente.reference.uf-jump-percent", defaultValue = "1")
    private BigDecimal jumpPercent;

    @Override
    public String key() {
        return "uf";
    }

    @Override
    protected Index index() {
        return Index.UF;
    }

    @Override
    protected ReferenceColumn reach() {
        return ReferenceColumn.DAY;
    }

    @Override
    protected ReferenceColumn valueColumn() {
        return ReferenceColumn.UF;
    }

    @Override
    protected LocalDate day(ReferenceRow row) {
        return row.day(ReferenceColumn.DAY);
    }

    @Override
    protected LocalDate before(LocalDate day) {
        return day.minusDays(1);
    }

    @Override
    protected BigDecimal jumpPercent() {
        return jumpPercent;
    }
}

package cl.vertiente.agreement.persistence;

import cl.vertiente.agreement.domain.Index;
import cl.vertiente.shared.reference.ReferenceColumn;
import cl.vertiente.shared.reference.ReferenceRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The UTM, one value for each month. */
@ApplicationScoped
public class UtmTable extends IndexTable {

    @Inject
    @ConfigProperty(name = "vertiente.reference.utm-jump-percent", defaultValue = "5")
    private BigDecimal jumpPercent;

    @Override
    public String key() {
        return "utm";
    }

    @Override
    protected Index index() {
        return Index.UTM;
    }

    @Override
    protected ReferenceColumn reach() {
        return ReferenceColumn.MONTH;
    }

    @Override
    protected ReferenceColumn valueColumn() {
        return ReferenceColumn.UTM;
    }

    @Override
    protected LocalDate day(ReferenceRow row) {
        var month = row.month(ReferenceColumn.MONTH);
        return month == null ? null : month.atDay(1);
    }

    @Override
    protected LocalDate before(LocalDate day) {
        return day.minusMonths(1);
    }

    @Override
    protected BigDecimal jumpPercent() {
        return jumpPercent;
    }
}

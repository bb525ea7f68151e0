package cl.vertiente.ledger.persistence;

import static cl.vertiente.shared.reference.ReferenceColumn.RATE;
import static cl.vertiente.shared.reference.ReferenceColumn.YEAR;

import cl.vertiente.shared.reference.ReferenceColumn;
import cl.vertiente.shared.reference.ReferenceJudgement;
import cl.vertiente.shared.reference.ReferenceRow;
import cl.vertiente.shared.reference.ReferenceRun;
import cl.vertiente.shared.reference.ReferenceValues;
import cl.vertiente.shared.reference.StoredReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The withholding of fee bills by year as a file brings it: a share below one, or a percentage from one on. */
@ApplicationScoped
public class WithholdingTable extends StoredReference {

    private static final BigDecimal MOST_PERCENT = BigDecimal.valueOf(50);
    private static final int DECIMALS = 4;

    @Inject
    @ConfigProperty(name = "vertiente.reference.rate-jump-percent", defaultValue = "25")
    private BigDecimal jumpPercent;

    @Override
    public String key() {
        return "withholding-rates";
    }

    @Override
    public Set<ReferenceColumn> required() {
        return EnumSet.of(YEAR, RATE);
    }

    @Override
    public List<ReferenceColumn> columns() {
        return List.of(YEAR, RATE);
    }

    @Override
    protected ReferenceColumn reach() {
        return YEAR;
    }

    @Override
    protected String rows() {
        return "SELECT CONCAT(w.year, ' ', w.recorded_at, ' ', w.load_id) k, w.year, w.rate, w.source, w.recorded_at,"
                + " (SELECT MIN(l.recorded_at) FROM withholding_rate l WHERE l.year = w.year"
                + " AND (l.recorded_at, l.load_id) > (w.recorded_at, w.load_id)) ended_at FROM withholding_rate w";
    }

    @Override
    public List<ReferenceJudgement> load(List<ReferenceRow> rows, ReferenceRun run) {
        Map<Integer, BigDecimal> onFile = new HashMap<>();
        select("SELECT year, rate FROM withholding_rate ORDER BY recorded_at, load_id")
                .forEach(row -> onFile.put(((Number) row[0]).intValue(), (BigDecimal) row[1]));
        var values = new ReferenceValues<>(onFile, jumpPercent, year -> year - 1);
        var judged = values.compare(rows.stream().map(row -> new ReferenceValues.Said<>(row, row.year(YEAR), rate(row), row.source()))
                .toList());
        if (!run.dryRun()) {
            values.fresh().forEach(fresh -> query("INSERT INTO withholding_rate (year, rate, source, load_id, recorded_at)"
                    + " VALUES (?, ?, ?, ?, ?)", fresh.key(), fresh.value(), fresh.source(), run.id(), run.stored()).executeUpdate());
        }
        return judged;
    }

    private static BigDecimal rate(ReferenceRow row) {
        var said = row.decimal(RATE);
        if (said == null) {
            return null;
        }
        var rate = said.compareTo(BigDecimal.ONE) < 0 ? said : said.movePointLeft(2);
        if (said.compareTo(MOST_PERCENT) > 0 || said.signum() == 0 || rate.stripTrailingZeros().scale() > DECIMALS) {
            row.fault("ledger.withholding.rate", said);
        }
        return rate;
    }
}

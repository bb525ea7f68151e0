package cl.vertiente.agreement.persistence;

import cl.vertiente.agreement.domain.Index;
import cl.vertiente.agreement.domain.IndexValue;
import cl.vertiente.agreement.domain.IndexValues;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.reference.ReferenceColumn;
import cl.vertiente.shared.reference.ReferenceJudgement;
import cl.vertiente.shared.reference.ReferenceRow;
import cl.vertiente.shared.reference.ReferenceRun;
import cl.vertiente.shared.reference.ReferenceValues;
import cl.vertiente.shared.reference.StoredReference;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.Date;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The values of an indexed unit as a file brings them: one for each day or month, without gaps and near the one before. */
abstract class IndexTable extends StoredReference {

    private static final int DECIMALS = 2;
    private static final BigDecimal LARGEST = BigDecimal.valueOf(9_999_999L);

    @Inject
    private IndexValues indexValues;

    protected abstract Index index();

    protected abstract ReferenceColumn valueColumn();

    protected abstract LocalDate day(ReferenceRow row);

    protected abstract LocalDate before(LocalDate day);

    protected abstract BigDecimal jumpPercent();

    @Override
    public Set<ReferenceColumn> required() {
        return EnumSet.of(reach(), valueColumn());
    }

    @Override
    public List<ReferenceColumn> columns() {
        return List.of(reach(), valueColumn());
    }

    @Override
    protected String rows() {
        return "SELECT CONCAT(v.valid_on, ' ', v.recorded_at, ' ', v.id) k, v.valid_on, v.value, v.source, v.recorded_at,"
                + " (SELECT MIN(l.recorded_at) FROM index_value l WHERE l.code = v.code AND l.valid_on = v.valid_on"
                + " AND (l.recorded_at, l.id) > (v.recorded_at, v.id)) ended_at"
                + " FROM index_value v WHERE v.code = '" + index() + "'";
    }

    @Override
    public List<ReferenceJudgement> load(List<ReferenceRow> rows, ReferenceRun run) {
        Map<LocalDate, BigDecimal> onFile = new HashMap<>();
        select("SELECT valid_on, value FROM index_value WHERE code = ? ORDER BY recorded_at, id", index().name())
                .forEach(row -> onFile.put(((Date) row[0]).toLocalDate(), (BigDecimal) row[1]));
        var values = new ReferenceValues<>(onFile, jumpPercent(), this::before);
        var judged = values.compare(rows.stream().map(row -> new ReferenceValues.Said<>(row, day(row), value(row), row.source())).toList());
        if (!run.dryRun()) {
            values.fresh().forEach(fresh -> indexValues.add(new IndexValue(Ids.next(), index(), fresh.key(), fresh.value(), fresh.source(),
                    run.person(), run.now())));
        }
        return judged;
    }

    private BigDecimal value(ReferenceRow row) {
        var value = row.decimal(valueColumn());
        if (value != null && (value.signum() == 0 || value.compareTo(LARGEST) > 0 || value.stripTrailingZeros().scale() > DECIMALS)) {
            row.fault("shared.reference.number", valueColumn(), value);
        }
        return value;
    }
}

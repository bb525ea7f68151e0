package cl.vertiente.agreement.persistence;

import static cl.vertiente.shared.reference.ReferenceColumn.IN_FORCE_FROM;
import static cl.vertiente.shared.reference.ReferenceColumn.LIMIT;
import static cl.vertiente.shared.reference.ReferenceColumn.UNIT;
import static cl.vertiente.shared.reference.ReferenceColumn.VALUE;

import cl.vertiente.agreement.domain.LegalLimit;
import cl.vertiente.shared.PlainName;
import cl.vertiente.shared.reference.ReferenceColumn;
import cl.vertiente.shared.reference.ReferenceJudgement;
import cl.vertiente.shared.reference.ReferenceRow;
import cl.vertiente.shared.reference.ReferenceRun;
import cl.vertiente.shared.reference.ReferenceValues;
import cl.vertiente.shared.reference.StoredReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.Date;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The limits of law as a file brings them: each by its code, from a day on, in the unit that the code has. */
@ApplicationScoped
public class LegalLimitTable extends StoredReference {

    private static final Map<String, String> UNITS = Map.of("PERCENT", "PERCENT", "PORCENTAJE", "PERCENT", "", "PERCENT", "UTM", "UTM",
            "DAYS", "DAYS", "DIAS", "DAYS", "YEARS", "YEARS", "ANOS", "YEARS");
    private static final BigDecimal LARGEST = BigDecimal.valueOf(9_999_999_999L);
    private static final int DECIMALS = 4;

    @Override
    public String key() {
        return "legal-limits";
    }

    @Override
    public Set<ReferenceColumn> required() {
        return EnumSet.of(LIMIT, IN_FORCE_FROM, VALUE, UNIT);
    }

    @Override
    public List<ReferenceColumn> columns() {
        return List.of(LIMIT, IN_FORCE_FROM, VALUE, UNIT);
    }

    @Override
    protected ReferenceColumn reach() {
        return IN_FORCE_FROM;
    }

    @Override
    protected String rows() {
        return "SELECT CONCAT(x.in_force_from, ' ', x.code, ' ', x.recorded_at, ' ', x.load_id) k, x.code, x.in_force_from, x.value,"
                + " x.unit, x.source, x.recorded_at, (SELECT MIN(l.recorded_at) FROM legal_limit l WHERE l.code = x.code"
                + " AND l.in_force_from = x.in_force_from"
                + " AND (l.recorded_at, l.load_id) > (x.recorded_at, x.load_id)) ended_at FROM legal_limit x";
    }

    @Override
    public List<ReferenceJudgement> load(List<ReferenceRow> rows, ReferenceRun run) {
        Map<String, BigDecimal> onFile = new HashMap<>();
        Map<String, String> units = new HashMap<>();
        select("SELECT code, in_force_from, value, unit FROM legal_limit ORDER BY recorded_at, load_id").forEach(row -> {
            onFile.put(row[0] + " " + row[1], (BigDecimal) row[2]);
            units.put((String) row[0], (String) row[3]);
        });
        var values = new ReferenceValues<>(onFile, null, null);
        var judged = values.compare(rows.stream().map(row -> said(row, units)).toList());
        if (!run.dryRun()) {
            values.fresh().forEach(fresh -> {
                var key = fresh.key().split(" ");
                query("INSERT INTO legal_limit (code, in_force_from, value, unit, source, load_id, recorded_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                        key[0], Date.valueOf(key[1]), fresh.value(), units.get(key[0]), fresh.source(), run.id(), run.stored())
                        .executeUpdate();
            });
        }
        return judged;
    }

    private static ReferenceValues.Said<String> said(ReferenceRow row, Map<String, String> units) {
        var code = row.required(LIMIT, 40);
        if (code != null && Arrays.stream(LegalLimit.Code.values()).noneMatch(known -> known.name().equals(code))) {
            row.fault("agreement.limit.unknown", code, Arrays.stream(LegalLimit.Code.values()).map(Enum::name)
                    .collect(Collectors.joining(", ")));
        }
        var from = row.day(IN_FORCE_FROM);
        var value = row.decimal(VALUE);
        if (value != null && (value.compareTo(LARGEST) > 0 || value.stripTrailingZeros().scale() > DECIMALS)) {
            row.fault("shared.reference.number", VALUE, value);
        }
        var said = row.required(UNIT, 20);
        var unit = UNITS.get(PlainName.of(said));
        if (said != null && (unit == null || code != null && !units.getOrDefault(code, unit).equals(unit))) {
            row.fault("agreement.limit.unit", said);
        } else if (row.isReadable()) {
            units.put(code, unit);
        }
        return new ReferenceValues.Said<>(row, code + " " + from, value, row.source());
    }
}

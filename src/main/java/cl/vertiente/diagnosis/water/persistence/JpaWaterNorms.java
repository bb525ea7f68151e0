package cl.vertiente.diagnosis.water.persistence;

import cl.vertiente.diagnosis.water.domain.AlertLevel;
import cl.vertiente.diagnosis.water.domain.NormGroup;
import cl.vertiente.diagnosis.water.domain.ParameterKind;
import cl.vertiente.diagnosis.water.domain.WaterLimit;
import cl.vertiente.diagnosis.water.domain.WaterNorm;
import cl.vertiente.diagnosis.water.domain.WaterNorms;
import cl.vertiente.diagnosis.water.domain.WaterParameter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Parameters, units and limits of water in the database. */
@ApplicationScoped
public class JpaWaterNorms implements WaterNorms {

    private static final String PARAMETERS = "SELECT code, name, kind, unit, norm_group, on_site, lowest, highest, choices"
            + " FROM water_parameter ORDER BY position, code";
    private static final String LIMITS = "SELECT code, in_force_from, CAST(load_id AS CHAR(36)), lowest, highest, highest_excluded,"
            + " expected, notice_above, level_below, level_above, norm, source FROM water_limit ORDER BY recorded_at, load_id";

    @PersistenceContext(unitName = "vertiente")
    private EntityManager entities;

    @Override
    public WaterNorm all() {
        var parameters = new LinkedHashMap<String, WaterParameter>();
        rows(PARAMETERS).map(JpaWaterNorms::parameter).forEach(parameter -> parameters.put(parameter.code(), parameter));
        Map<String, BigDecimal> conversions = rows("SELECT written, unit, factor FROM water_unit_conversion")
                .collect(Collectors.toMap(row -> row[0] + ">" + row[1], row -> ((BigDecimal) row[2]).stripTrailingZeros()));
        Map<String, Set<String>> ratios = rows("SELECT ratio, part FROM water_ratio").collect(Collectors.groupingBy(row -> (String) row[0],
                Collectors.mapping(row -> (String) row[1], Collectors.toSet())));
        var limits = rows(LIMITS).map(JpaWaterNorms::limit).collect(Collectors.groupingBy(WaterLimit::code));
        return new WaterNorm(Collections.unmodifiableMap(parameters), conversions, ratios, limits, rows("SELECT code, name FROM water_unit")
                .collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1])));
    }

    private Stream<Object[]> rows(String sql) {
        Stream<?> rows = entities.createNativeQuery(sql).getResultStream();
        return rows.map(row -> (Object[]) row);
    }

    private static WaterParameter parameter(Object[] row) {
        return new WaterParameter((String) row[0], (String) row[1], ParameterKind.valueOf((String) row[2]), (String) row[3],
                NormGroup.valueOf((String) row[4]), truth(row[5]), bare(row[6]), bare(row[7]), (String) row[8]);
    }

    private static WaterLimit limit(Object[] row) {
        return new WaterLimit((String) row[0], day(row[1]), UUID.fromString((String) row[2]), bare(row[3]), bare(row[4]), truth(row[5]),
                (String) row[6], bare(row[7]), level(row[8]), level(row[9]), (String) row[10], (String) row[11]);
    }

    private static LocalDate day(Object column) {
        return column instanceof Date date ? date.toLocalDate() : (LocalDate) column;
    }

    private static boolean truth(Object column) {
        return column instanceof Boolean said ? said : ((Number) column).intValue() != 0;
    }

    private static AlertLevel level(Object column) {
        return column == null ? null : AlertLevel.valueOf((String) column);
    }

    private static BigDecimal bare(Object column) {
        if (column == null) {
            return null;
        }
        var bare = ((BigDecimal) column).stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }
}

package cl.vertiente.diagnosis.water.persistence;

import static cl.vertiente.shared.reference.ReferenceColumn.HIGHEST;
import static cl.vertiente.shared.reference.ReferenceColumn.HIGHEST_EXCLUDED;
import static cl.vertiente.shared.reference.ReferenceColumn.IN_FORCE_FROM;
import static cl.vertiente.shared.reference.ReferenceColumn.LEVEL_ABOVE;
import static cl.vertiente.shared.reference.ReferenceColumn.LEVEL_BELOW;
import static cl.vertiente.shared.reference.ReferenceColumn.LOWEST;
import static cl.vertiente.shared.reference.ReferenceColumn.NORM;
import static cl.vertiente.shared.reference.ReferenceColumn.NOTICE_ABOVE;
import static cl.vertiente.shared.reference.ReferenceColumn.PARAMETER;
import static cl.vertiente.shared.reference.ReferenceColumn.UNIT;

import cl.vertiente.diagnosis.water.domain.AlertLevel;
import cl.vertiente.diagnosis.water.domain.WaterLimit;
import cl.vertiente.diagnosis.water.domain.WaterNorm;
import cl.vertiente.shared.PlainName;
import cl.vertiente.shared.reference.ReferenceColumn;
import cl.vertiente.shared.reference.ReferenceRow;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** A row of a file as a limit of water. What it does not say of levels is as it was before. */
final class WaterLimitRow {

    private static final Map<String, AlertLevel> LEVELS = Map.of("CRITICAL", AlertLevel.CRITICAL, "CRITICA", AlertLevel.CRITICAL, "HIGH",
            AlertLevel.HIGH, "ALTA", AlertLevel.HIGH, "NOTICE", AlertLevel.NOTICE, "AVISO", AlertLevel.NOTICE);
    private static final BigDecimal LARGEST = BigDecimal.valueOf(999_999);
    private static final int DECIMALS = 6;

    private final ReferenceRow row;
    private final WaterNorm norm;

    WaterLimitRow(ReferenceRow row, WaterNorm norm) {
        this.row = row;
        this.norm = norm;
    }

    /** @return null when it is none; what is wrong is then said of the row */
    WaterLimit read(UUID load) {
        var code = code();
        var from = row.day(IN_FORCE_FROM);
        var lowest = number(LOWEST);
        var highest = number(HIGHEST);
        var notice = number(NOTICE_ABOVE);
        var words = row.required(NORM, 60);
        var source = row.source();
        unit(code);
        var below = level(LEVEL_BELOW);
        var above = level(LEVEL_ABOVE);
        if (row.isReadable() && (lowest == null && highest == null || lowest != null && highest != null
                && lowest.compareTo(highest) >= 0)) {
            row.fault("diagnosis.water.limit.range");
        }
        if (!row.isReadable()) {
            return null;
        }
        var before = norm.limit(code, from).orElse(null);
        return new WaterLimit(code, from, load, lowest, highest, row.yes(HIGHEST_EXCLUDED), null, notice,
                lowest == null ? null : or(below, before == null ? null : before.levelBelow()),
                or(above, before == null ? null : before.levelAbove()), words, source);
    }

    private static AlertLevel or(AlertLevel said, AlertLevel before) {
        return said != null ? said : before != null ? before : AlertLevel.HIGH;
    }

    private String code() {
        var code = row.required(PARAMETER, 10);
        var parameter = norm.parameter(code).orElse(null);
        if (code != null && parameter == null) {
            row.fault("diagnosis.water.reading.unknown", code);
        } else if (parameter != null && parameter.kind().takesWords()) {
            row.fault("diagnosis.water.limit.word", parameter.name());
        }
        return code;
    }

    /** A limit stands in the unit of its parameter: it is not converted. */
    private void unit(String code) {
        var unit = row.required(UNIT, 20);
        norm.parameter(code).filter(parameter -> unit != null && norm.factor(unit, parameter.unit())
                .filter(factor -> factor.compareTo(BigDecimal.ONE) == 0).isEmpty())
                .ifPresent(parameter -> row.fault("diagnosis.water.limit.unit", unit, parameter.name(), parameter.unit()));
    }

    private BigDecimal number(ReferenceColumn column) {
        var number = row.cell(column) == null ? null : row.decimal(column);
        if (number != null && (number.compareTo(LARGEST) > 0 || number.stripTrailingZeros().scale() > DECIMALS)) {
            row.fault("shared.reference.number", column, number);
        }
        return number;
    }

    private AlertLevel level(ReferenceColumn column) {
        var said = row.text(column, 20);
        var level = LEVELS.get(PlainName.of(said));
        if (said != null && level == null) {
            row.fault("diagnosis.water.limit.level", said);
        }
        return level;
    }

    static boolean same(WaterLimit one, WaterLimit other) {
        return same(one.lowest(), other.lowest()) && same(one.highest(), other.highest())
                && one.highestExcluded() == other.highestExcluded() && same(one.noticeAbove(), other.noticeAbove())
                && one.levelBelow() == other.levelBelow() && one.levelAbove() == other.levelAbove()
                && Objects.equals(one.norm(), other.norm());
    }

    private static boolean same(BigDecimal one, BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }

    /** {@code 0.2 - 2}. */
    static String shown(WaterLimit limit) {
        return shown(limit.lowest()) + " - " + shown(limit.highest());
    }

    private static String shown(BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }
}

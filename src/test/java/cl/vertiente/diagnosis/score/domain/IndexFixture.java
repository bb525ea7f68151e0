package cl.vertiente.diagnosis.score.domain;

import cl.vertiente.diagnosis.form.domain.IndicatorValue;
import cl.vertiente.diagnosis.form.domain.MissingKind;
import cl.vertiente.shared.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The first published table as its migration stores it, a small one whose means are reckoned by hand, and what a visit may say. */
final class IndexFixture {

    private static final Path MIGRATION = Path.of("src/main/resources/db/migration/V20261127_2301__load_service_index_table.sql");

    private IndexFixture() {
    }

    static String migration() {
        try {
            return Files.readString(MIGRATION);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** The text that the database joins of the pieces. */
    static String firstText() {
        var sql = migration();
        var pieces = sql.substring(sql.indexOf("CONCAT(") + 7, sql.indexOf("),\n"));
        return Pattern.compile("'([^']*)'").matcher(pieces).results().map(match -> match.group(1)).collect(Collectors.joining());
    }

    static IndexTable first() {
        return Json.read(firstText(), IndexTable.class);
    }

    /** System: power 2, losses 1. Operator: tariff 3, board 1. Service: hours 1, water 4. */
    static IndexTable small() {
        return Json.read("""
                {"parts":{"SYSTEM":1,"OPERATOR":1,"SERVICE":2},
                 "letters":[{"letter":"A","from":0.9},{"letter":"B","from":0.7},{"letter":"C","from":0.4},{"letter":"D","from":0}],
                 "minimumCoverage":0.5,
                 "criteria":[
                  {"code":"POWER","part":"SYSTEM","weight":2,"kind":"FLAG","reads":"BACKUP_POWER",
                   "choices":{"YES":1,"NO":0},
                   "notExisting":0,"source":"s","reason":"r"},
                  {"code":"LOSSES","part":"SYSTEM","weight":1,"kind":"BANDS","reads":"LOSSES_PCT","unit":"%","notExisting":0,"bands":[
                   {"from":null,"fromInclusive":false,"to":20,"toInclusive":true,"score":1},
                   {"from":20,"fromInclusive":false,"to":40,"toInclusive":false,"score":0.5},
                   {"from":40,"fromInclusive":true,"to":null,"toInclusive":false,"score":0}],"source":"s","reason":"r"},
                  {"code":"TARIFF","part":"OPERATOR","weight":3,"kind":"CHOICES","reads":"TARIFF_KIND",
                   "choices":{"DIFFERENTIATED":1,"FIXED":0.5,"NONE":0},"unknown":["UNKNOWN"],"notExisting":0,"source":"s","reason":"r"},
                  {"code":"BOARD","part":"OPERATOR","weight":1,"kind":"FLAG","reads":"BOARD_VALID",
                   "choices":{"YES":1,"NO":0},
                   "notExisting":0,"source":"s","reason":"r"},
                  {"code":"FLOW","part":"SERVICE","weight":1,"kind":"BANDS","reads":"MEASURED_FLOW_LS","per":"GRANTED_FLOW_LS",
                   "notExisting":0,
                   "bands":[{"from":null,"fromInclusive":false,"to":1,"toInclusive":true,"score":1},
                   {"from":1,"fromInclusive":false,"to":null,"toInclusive":false,"score":0}],"source":"s","reason":"r"},
                  {"code":"WATER","part":"SERVICE","weight":4,"kind":"WATER",
                   "choices":{"COMPLIES":1,"NOTICE":0.7,"HIGH":0.3,"CRITICAL":0},
                   "source":"s","reason":"r"}],
                 "rules":[
                  {"code":"R_WATER","trigger":"WATER","values":["CRITICAL"],"dimension":"WATER_QUALITY",
                   "severity":"CRITICAL","component":"IMPROVEMENT"},
                  {"code":"R_STOPPED","trigger":"CONDITION","reads":"CONDITION_PUMP","values":["NOT_OPERATIVE"],
                   "dimension":"TECHNICAL",
                   "severity":"CRITICAL","component":"IMPROVEMENT"},
                  {"code":"R_ANY","trigger":"CONDITION","reads":"CONDITION_*","values":["BAD","NOT_OPERATIVE"],"dimension":"TECHNICAL",
                   "severity":"MEDIUM","component":"DESIGN"},
                  {"code":"R_TARIFF","trigger":"CRITERION","reads":"TARIFF","scoreAtMost":0.5,
                   "dimension":"ECONOMIC","severity":"HIGH",
                   "component":"TRAINING"}],
                 "severities":{"CRITICAL":8,"HIGH":4,"MEDIUM":2,"LOW":1},
                 "texts":{"POWER":"Respaldo","LOSSES":"Fuga","TARIFF":"Tarifa","BOARD":"Directiva","FLOW":"Caudal","WATER":"Agua",
                  "R_WATER":"Agua: {0}",
                  "R_STOPPED":"Bomba parada","R_ANY":"Mal: {0}","R_TARIFF":"Tarifa débil","CONDITION_PUMP":"bomba"}}""",
                IndexTable.class);
    }

    static IndicatorValue number(String code, String number) {
        return new IndicatorValue(code, new BigDecimal(number), null, null, null);
    }

    static IndicatorValue flag(String code, boolean flag) {
        return new IndicatorValue(code, null, flag, null, null);
    }

    static IndicatorValue choice(String code, String choice) {
        return new IndicatorValue(code, null, null, choice, null);
    }

    static IndicatorValue missing(String code, MissingKind kind) {
        return new IndicatorValue(code, null, null, null, kind);
    }

    static IndexInput input(WaterFinding water, IndicatorValue... values) {
        var indicators = new LinkedHashMap<String, IndicatorValue>();
        List.of(values).forEach(value -> indicators.put(value.code(), value));
        return IndexInput.of(indicators, Map.of("TARIFF_KIND", List.of("tariff_kind")), water);
    }

    static WaterFinding water(WaterState state) {
        return new WaterFinding(state, java.time.LocalDate.of(2026, 10, 1), List.of(), List.of());
    }
}

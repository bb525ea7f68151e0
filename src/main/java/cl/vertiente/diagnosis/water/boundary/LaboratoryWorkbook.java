package cl.vertiente.diagnosis.water.boundary;

import cl.vertiente.diagnosis.water.domain.LaboratoryColumn;
import cl.vertiente.diagnosis.water.domain.WaterNorms;
import cl.vertiente.diagnosis.water.domain.WaterType;
import cl.vertiente.shared.Chile;
import cl.vertiente.shared.Show;
import cl.vertiente.shared.XlsxColumn;
import cl.vertiente.shared.XlsxForms.Choices;
import cl.vertiente.shared.XlsxForms.Field;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The workbook of laboratory results: its columns, what they offer, and how it is explained. */
@ApplicationScoped
public class LaboratoryWorkbook {

    private static final Set<LaboratoryColumn> DATES = EnumSet.of(LaboratoryColumn.TAKEN_ON, LaboratoryColumn.REPORT_DATE,
            LaboratoryColumn.RECEIVED_ON);
    private static final Set<LaboratoryColumn> TIMES = EnumSet.of(LaboratoryColumn.TAKEN_TIME, LaboratoryColumn.RECEIVED_TIME);
    private static final Set<LaboratoryColumn> WIDE = EnumSet.of(LaboratoryColumn.SYSTEM, LaboratoryColumn.POINT,
            LaboratoryColumn.LABORATORY, LaboratoryColumn.PARAMETER);
    private static final int EXPLAINED = 7;

    @Inject
    private LaboratoryDictionary dictionary;

    @Inject
    private WaterNorms norms;

    @Inject
    private WaterWords words;

    @Inject
    private Clock clock;

    List<String> subject() {
        return List.of(words.say("diagnosis.water.load.template"), words.say("diagnosis.water.load.template.of",
                Show.instant(clock.instant())));
    }

    /** @param value what stands in a column of a row */
    <T> Stream<Field<T>> fields(BiFunction<T, LaboratoryColumn, Object> value) {
        return Arrays.stream(LaboratoryColumn.values()).map(column -> new Field<>(new XlsxColumn<T>("diagnosis.water.load.column." + column,
                WIDE.contains(column) ? 34 : 15, DATES.contains(column) ? "dd-mm-yyyy" : TIMES.contains(column) ? "hh:mm" : null,
                row -> value.apply(row, column)), column.name()));
    }

    Map<String, Choices> choices() {
        var norm = norms.all();
        var lists = new LinkedHashMap<String, Choices>();
        lists.put(LaboratoryColumn.SYSTEM.name(), new Choices(words.say("diagnosis.water.load.list.SYSTEM"),
                dictionary.systems().stream().map(LaboratoryDictionary::label).toList(), true, Map.of()));
        lists.put(LaboratoryColumn.PARAMETER.name(), new Choices(words.say("diagnosis.water.load.list.PARAMETER"),
                norm.all().stream().map(parameter -> parameter.name()).toList(), true, Map.of(
                        words.say("diagnosis.water.load.list.UNIT"), norm.all().stream().map(parameter -> parameter.unit()).toList())));
        lists.put(LaboratoryColumn.WATER_TYPE.name(), new Choices(words.say("diagnosis.water.load.list.WATER_TYPE"),
                Arrays.stream(WaterType.values()).map(words::of).toList(), true, Map.of()));
        lists.put(LaboratoryColumn.SIGN.name(), new Choices(words.say("diagnosis.water.load.list.SIGN"), List.of("=", "<", ">"), true,
                Map.of()));
        return lists;
    }

    List<String> explanation() {
        return IntStream.rangeClosed(1, EXPLAINED).mapToObj(i -> words.say("diagnosis.water.load.explain." + i)).toList();
    }

    Object example(LaboratoryColumn column) {
        return switch (column) {
            case SYSTEM -> LaboratorySheet.EXAMPLE;
            case TAKEN_ON, REPORT_DATE -> Chile.today(clock);
            case TAKEN_TIME -> "09:30";
            case POINT, LABORATORY, REPORT_NUMBER -> words.say("diagnosis.water.load.example." + column);
            case WATER_TYPE -> words.of(WaterType.TREATED);
            case PARAMETER -> norms.all().parameters().get("AS").name();
            case SIGN -> "<";
            case VALUE -> new BigDecimal("0.005");
            case UNIT -> "mg/L";
            default -> null;
        };
    }
}

package cl.vertiente.diagnosis.water.domain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/** The catalogue as the migrations load it: what the tests judge by is what the product judges by. */
final class Norm {

    private static final UUID MIGRATED = UUID.fromString("00000000-0000-0000-0000-000000000000");
    private static final Path FOLDER = Path.of("src/main/resources/db/migration");

    private Norm() {
    }

    static WaterNorm loaded() {
        var parameters = new LinkedHashMap<String, WaterParameter>();
        rows("V20261127_2105__load_water_parameters.sql").forEach(row -> parameters.put(row.get(0), new WaterParameter(row.get(0),
                row.get(1), ParameterKind.valueOf(row.get(3)), row.get(4), NormGroup.valueOf(row.get(5)), Boolean.parseBoolean(row.get(6)),
                number(row.get(7)), number(row.get(8)), row.get(9))));
        var conversions = new HashMap<String, BigDecimal>();
        rows("V20261127_2103__load_water_unit_conversions.sql").forEach(row -> conversions.put(row.get(0) + ">" + row.get(1),
                number(row.get(2))));
        var ratios = new HashMap<String, Set<String>>();
        rows("V20261127_2107__load_water_ratios.sql").forEach(row -> ratios.computeIfAbsent(row.get(0), ratio -> new HashSet<>())
                .add(row.get(1)));
        var limits = new HashMap<String, List<WaterLimit>>();
        rows("V20261127_2111__load_water_limits.sql").forEach(row -> limits.computeIfAbsent(row.get(0), code -> new ArrayList<>())
                .add(new WaterLimit(row.get(0), LocalDate.parse(row.get(1)), MIGRATED, number(row.get(2)), number(row.get(3)),
                        Boolean.parseBoolean(row.get(4)), row.get(5), number(row.get(6)), level(row.get(7)), level(row.get(8)), row.get(9),
                        row.get(10))));
        var names = new HashMap<String, String>();
        rows("V20261127_2101__load_water_units.sql").forEach(row -> names.put(row.get(0), row.get(1)));
        return new WaterNorm(parameters, conversions, ratios, limits, names);
    }

    /** The same with one more limit. */
    static WaterNorm with(WaterLimit more) {
        var norm = loaded();
        var limits = new HashMap<>(norm.limits());
        var all = new ArrayList<>(limits.getOrDefault(more.code(), List.of()));
        all.add(more);
        limits.put(more.code(), all);
        return new WaterNorm(norm.parameters(), norm.conversions(), norm.ratios(), limits, norm.unitNames());
    }

    private static List<List<String>> rows(String file) {
        try {
            return Files.readAllLines(FOLDER.resolve(file)).stream().filter(line -> line.startsWith("    ('")).map(Norm::cells).toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static List<String> cells(String line) {
        var cells = new ArrayList<String>();
        var cell = Pattern.compile("'([^']*)'|([A-Z]+|-?[0-9.]+)").matcher(line);
        while (cell.find()) {
            cells.add(cell.group(1) != null ? cell.group(1) : "NULL".equals(cell.group(2)) ? null : cell.group(2));
        }
        return cells;
    }

    private static BigDecimal number(String text) {
        return text == null ? null : new BigDecimal(text);
    }

    private static AlertLevel level(String text) {
        return text == null ? null : AlertLevel.valueOf(text);
    }

    /** {@code AS < 0.02}, {@code ECOLI PRESENT}, {@code FREE_CL = 0.2 on site}, in the unit of the parameter. */
    static ReadingContent reading(String written) {
        var words = written.split(" ");
        var parameter = loaded().parameters().get(words[0]);
        boolean onSite = written.endsWith(" on site");
        return words[1].matches("[<=>]")
                ? new ReadingContent(words[0], Qualifier.read(words[1]).orElseThrow(), new BigDecimal(words[2]), null, parameter.unit(),
                        onSite, null)
                : new ReadingContent(words[0], Qualifier.EQUAL, null, words[1], null, onSite, null);
    }

    static Map<String, JudgedReading> judged(SampleContent sample) {
        var judged = new LinkedHashMap<String, JudgedReading>();
        SampleJudgement.of(sample, loaded()).readings().forEach(reading -> judged.put(reading.code(), reading));
        return judged;
    }

    static List<ReadingContent> readings(String... written) {
        return Arrays.stream(written).map(Norm::reading).toList();
    }
}

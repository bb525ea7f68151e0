package cl.vertiente.committee.domain;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.shared.Json;
import cl.vertiente.shared.Progress;
import cl.vertiente.shared.table.TableFiles;
import cl.vertiente.territory.OutlineArea;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The State's own rows against the outlines of their communes, beside a check that was computed apart from our code. */
class RegisterAgainstOutlinesTest {

    private static final Path ROWS = Path.of("src/test/resources/committee/apr-sample.csv");
    private static final Path SHEET = Path.of("src/test/resources/committee/apr-formato-doh.xlsx");
    private static final Path OUTLINES = Path.of("src/demo/resources/demo/communes-program.geojson");
    private static final Map<String, CoordinateCheck> CONTROL = Map.of("en_comuna", CoordinateCheck.IN_COMMUNE, "borde",
            CoordinateCheck.BORDER, "fuera_de_comuna", CoordinateCheck.OUTSIDE_COMMUNE, "sin_coordenada", CoordinateCheck.NO_COORDINATE);

    private static final Map<String, OutlineArea> AREAS = new HashMap<>();
    private static final CommuneNames NAMES = new CommuneNames();

    @TempDir
    private Path folder;

    @BeforeAll
    static void outlines() throws IOException {
        for (var feature : Json.mapper().readTree(OUTLINES.toFile()).get("features")) {
            AREAS.put(feature.at("/properties/cut").asText(), OutlineArea.of(feature.get("geometry").toString()));
            NAMES.add(feature.at("/properties/cut").asText(), feature.at("/properties/comuna").asText());
        }
    }

    private static RegisterReading read(Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        var rows = TableFiles.read(file, java.util.Arrays.copyOf(bytes, 64)).get(0).rows();
        return RegisterReading.of(RegisterHeading.in(rows).orElseThrow(), rows, NAMES, (cut, place) -> !AREAS.containsKey(cut) ? null
                : AREAS.get(cut).kmOutside(place.latitude().doubleValue(), place.longitude().doubleValue()), Set.of(), Progress.NONE);
    }

    private static CoordinateCheck check(RegisterReading.Judged judged) {
        return judged.checked() == null ? CoordinateCheck.NO_COORDINATE : judged.checked().check();
    }

    @Test
    void agreesWithTheControlOfEveryRow() throws IOException {
        var reading = read(ROWS);
        var lines = TableFiles.read(ROWS, Files.readString(ROWS).substring(0, 64).getBytes()).get(0).rows();
        var heading = lines.get(0).cells().stream().map(cell -> cell.text()).toList();
        var tally = new TreeMap<String, Integer>();
        var differ = new TreeMap<Integer, String>();
        for (int i = 0; i < reading.rows().size(); i++) {
            var judged = reading.rows().get(i);
            var control = lines.get(i + 1).text(heading.indexOf("control_coordenada"));
            tally.merge(control, 1, Integer::sum);
            if (check(judged) != CONTROL.get(control)) {
                differ.put(judged.row().number(), control + " " + lines.get(i + 1).text(heading.indexOf("km_fuera_de_comuna")) + " / "
                        + judged.checked() + " " + judged.flags());
            }
        }
        System.out.println("control_coordenada " + tally + ", differ " + differ);
        assertThat(reading.rows()).hasSize(229).noneMatch(RegisterReading.Judged::isRejected);
        assertThat(differ).isEmpty();
    }

    /** Empty first column and rows, headings in row 3 with stray blanks and line breaks, the forms of each coordinate. */
    @Test
    void readsTheLayoutOfTheMinistrysOwnSheet() throws IOException {
        var reading = read(SHEET);
        assertThat(reading.rows()).hasSize(48).noneMatch(RegisterReading.Judged::isRejected);
        assertThat(reading.rows().get(0).row().officialName()).isEqualTo("Comite De Agua Potable Rural San Pedro");
        assertThat(reading.rows()).extracting(judged -> judged.row().communeCut()).allMatch(cut -> cut.startsWith("03"));
        assertThat(reading.rows()).allSatisfy(judged -> assertThat(judged.row().place().isKnown()).isTrue());
        assertThat(reading.rows()).flatExtracting(RegisterReading.Judged::flags).contains(RegisterFlag.MISSING_YEAR)
                .doesNotContain(RegisterFlag.NOT_CHECKED);
    }

    /** The same row of both files says the same, though one has metres of two zones and degrees and the other rounded ones. */
    @Test
    void bothFilesPlaceTheirSystemsAlike() throws IOException {
        var sheet = new HashMap<SystemKey, RegisterReading.Judged>();
        read(SHEET).rows().forEach(judged -> sheet.put(judged.row().key(), judged));
        var both = read(ROWS).rows().stream().filter(judged -> sheet.containsKey(judged.row().key())).toList();
        assertThat(both).hasSize(48);
        assertThat(both).allSatisfy(judged -> assertThat(check(judged)).isEqualTo(check(sheet.get(judged.row().key()))));
    }

    @Test
    void takesBlankCoordinatesAsNone() throws IOException {
        var without = read(ROWS).rows().stream().filter(judged -> !judged.row().place().isKnown()).toList();
        assertThat(without).hasSize(63).allSatisfy(judged -> {
            assertThat(judged.checked()).isNull();
            assertThat(judged.flags()).doesNotContain(RegisterFlag.ZERO_COORDINATES, RegisterFlag.IMPOSSIBLE_COORDINATES);
        });
    }

    /** No number repeats in these rows; one that is given to another name too is told on both. */
    @Test
    void tellsARepeatedNumber() throws IOException {
        assertThat(read(ROWS).rows()).noneMatch(judged -> judged.flags().contains(RegisterFlag.DUPLICATE_NUMBER));
        var lines = Files.readAllLines(ROWS);
        lines.add(lines.get(1).replace("San Pedro", "San Pablo"));
        var reading = read(Files.write(folder.resolve("repeated.csv"), lines));
        assertThat(reading.rows()).filteredOn(judged -> judged.flags().contains(RegisterFlag.DUPLICATE_NUMBER))
                .extracting(judged -> judged.row().number()).containsExactly(2, 231);
    }
}

package cl.vertiente.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cl.vertiente.shared.BusinessException;
import cl.vertiente.shared.reference.ReferenceColumn;
import cl.vertiente.shared.reference.ReferenceRow;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** GeoJSON as people send it, the ugly ones too. */
class OutlineFileTest {

    private static final String SQUARE = "[[-72,-37],[-71,-37],[-71,-38],[-72,-38],[-72,-37]]";

    @TempDir
    private Path folder;

    private List<ReferenceRow> read(String json) throws IOException {
        return OutlineFile.rows(Files.writeString(folder.resolve("file"), json), "INE");
    }

    private static String collection(String more, String... features) {
        return "{\"type\":\"FeatureCollection\"," + more + "\"features\":[" + String.join(",", features) + "]}";
    }

    private static String feature(String properties, String geometry) {
        return "{\"type\":\"Feature\",\"properties\":{" + properties + "},\"geometry\":" + geometry + "}";
    }

    private static String polygon(String... rings) {
        return "{\"type\":\"Polygon\",\"coordinates\":[" + String.join(",", rings) + "]}";
    }

    private void refused(String json, String key) {
        assertThatThrownBy(() -> read(json)).isInstanceOf(BusinessException.class).hasMessage(key);
    }

    @Test
    void readsFeaturesOneByOne() throws IOException {
        var rows = read(collection("", feature("\"cut\":\"08311\",\"region_cut\":\"08\"", polygon(SQUARE)),
                feature("\"region_cut\":8", polygon(SQUARE)), feature("\"nombre\":\"x\"", "null")));
        assertThat(rows).extracting(ReferenceRow::number).containsExactly(1, 2, 3);
        assertThat(rows.get(0).text(ReferenceColumn.CUT, 10)).isEqualTo("08311");
        assertThat(rows.get(1).text(ReferenceColumn.CUT, 10)).isEqualTo("8");
        assertThat(rows.get(2).cell(ReferenceColumn.GEOMETRY)).isNull();
    }

    @Test
    void readsBehindTheMarkWithWhichWindowsBegins() throws IOException {
        assertThat(read("\uFEFF" + collection(""))).isEqualTo(read(collection("")));
    }

    @Test
    void tellsAGeoJsonByItsBytes() {
        assertThat(OutlineFile.is(" \n{\"type\"".getBytes(StandardCharsets.UTF_8))).isTrue();
        assertThat(OutlineFile.is("\uFEFF{".getBytes(StandardCharsets.UTF_8))).isTrue();
        assertThat(OutlineFile.is("fecha;nombre".getBytes(StandardCharsets.UTF_8))).isFalse();
    }

    @Test
    void refusesWhatIsNoCollectionOfOutlines() throws IOException {
        refused("{\"type\":\"FeatureCollection\",\"features\":[{]}", "territory.outline.json");
        refused("{\"type\":\"FeatureCollection\",\"features\":[", "territory.outline.json");
        refused(collection("") + "x", "territory.outline.json");
        refused("[1,2]", "territory.outline.collection");
        refused(polygon(SQUARE), "territory.outline.collection");
        var crs = "\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"urn:ogc:def:crs:%s\"}},";
        refused(collection(crs.formatted("EPSG::32719")), "territory.outline.crs");
        assertThat(read(collection(crs.formatted("OGC:1.3:CRS84")))).isEmpty();
        assertThat(read(collection(crs.formatted("EPSG::4326")))).isEmpty();
        Files.write(folder.resolve("latin"), collection("\"name\":\"Biob\u00edo\",").getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> OutlineFile.rows(folder.resolve("latin"), null)).hasMessage("territory.outline.utf-8");
        refused("{\"a\":" + "[".repeat(5_000), "territory.outline.json");
    }

    @Test
    void keepsPolygonsWithHolesAndSeveralParts() {
        var hole = "[[-71.6,-37.4],[-71.4,-37.4],[-71.4,-37.6],[-71.6,-37.6],[-71.6,-37.4]]";
        var one = OutlineGeometry.of(polygon(SQUARE, hole));
        assertThat(one.fault()).isNull();
        assertThat(OutlineArea.of(one.json()).kmOutside(-37.5, -71.5)).isPositive();
        assertThat(OutlineArea.of(one.json()).kmOutside(-37.2, -71.5)).isZero();
        var several = OutlineGeometry.of("{\"type\":\"MultiPolygon\",\"coordinates\":[[" + SQUARE + "],[" + hole + "]]}");
        assertThat(several.fault()).isNull();
        assertThat(several.json()).startsWith("{\"type\":\"MultiPolygon\",\"coordinates\":[[[[-72,-37]");
    }

    @Test
    void dropsHeightsAndSaysSo() {
        var read = OutlineGeometry.of(polygon(SQUARE.replace("]", ",120]").replace(",120],120]", ",120]]")));
        assertThat(read.heights()).isTrue();
        assertThat(read.json()).doesNotContain("120");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{\"type\":\"Point\",\"coordinates\":[-72,-37]}                                            | territory.outline.kind",
        "{\"type\":\"Polygon\",\"coordinates\":[]}                                                 | territory.outline.kind",
        "{\"type\":\"Polygon\",\"coordinates\":[[[-72,-37],[-71,-37],[-72,-37]]]}                  | territory.outline.ring",
        "{\"type\":\"Polygon\",\"coordinates\":[[[-72,-37],[-71,\"x\"],[-71,-38],[-72,-37]]]}      | territory.outline.ring",
        "{\"type\":\"Polygon\",\"coordinates\":[[[-72,-37],[-71,-37],[-71,-38],[-72,-38]]]}        | territory.outline.open",
        "{\"type\":\"Polygon\",\"coordinates\":[[[-37,-72],[-37,-71],[-38,-71],[-37,-72]]]}        | territory.outline.swapped",
        "{\"type\":\"Polygon\",\"coordinates\":[[[734000,5850000],[1,2],[3,4],[734000,5850000]]]}  | territory.outline.projected",
        "{\"type\":\"Polygon\",\"coordinates\":[[[2,48],[3,48],[3,49],[2,48]]]}                    | territory.outline.abroad",
        "{\"type\":\"Polygon\",\"coordinates\":[[[-372,-37],[3,48],[3,49],[-372,-37]]]}            | territory.outline.range"})
    void saysWhatIsWrongWithAnOutline(String geometry, String key) {
        assertThat(OutlineGeometry.of(geometry).fault()).isEqualTo(key);
    }

    /** What the demonstration stored is what a load of the same file would keep: it changes nothing. */
    @Test
    void keepsTheNumbersAsTheyWere() throws IOException {
        for (var row : OutlineFile.rows(Path.of("src/demo/resources/demo/communes-program.geojson"), "x").subList(0, 20)) {
            var text = row.cell(ReferenceColumn.GEOMETRY).text();
            assertThat(OutlineGeometry.of(text).json()).isEqualTo(text);
        }
    }
}

package cl.vertiente.territory;

import cl.vertiente.shared.Invalid;
import cl.vertiente.shared.Json;
import cl.vertiente.shared.TableCell;
import cl.vertiente.shared.TooLarge;
import cl.vertiente.shared.reference.ReferenceColumn;
import cl.vertiente.shared.reference.ReferenceRow;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.Stream;

/** A GeoJSON of outlines, read one feature after the other: each is a row with the code that its properties give. */
public final class OutlineFile {

    private static final String POINTER = "/file";

    /** A part of a file is followed by the rest of it. */
    private static final ObjectReader READER = Json.mapper().readerFor(JsonNode.class)
            .without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    private static final int MOST_FEATURES = 2_000;
    private static final List<String> COMMUNE = List.of("cut", "CUT", "cut_com", "CUT_COM", "cod_comuna", "codigo_comuna");
    private static final List<String> REGION = List.of("region_cut", "cut_reg", "CUT_REG", "cod_region", "codregion", "codigo_region");

    private final List<ReferenceRow> rows = new ArrayList<>();
    private final String source;
    private String type;
    private String crs;

    private OutlineFile(String source) {
        this.source = source;
    }

    /** Whether a file begins as one does. */
    public static boolean is(byte[] head) {
        var start = new String(head, java.nio.charset.StandardCharsets.UTF_8).replace("\uFEFF", "").stripLeading();
        return start.startsWith("{") || start.startsWith("[");
    }

    /** The mark with which Windows begins a text in UTF-8. */
    private static void skipMark(java.io.Reader in) throws IOException {
        in.mark(1);
        if (in.read() != '\uFEFF') {
            in.reset();
        }
    }

    /** @param source where all of it comes from, null when nobody said it */
    public static List<ReferenceRow> rows(Path path, String source) throws IOException {
        var file = new OutlineFile(source);
        try (var in = Files.newBufferedReader(path)) {
            skipMark(in);
            try (var parser = Json.mapper().getFactory().createParser(in)) {
                file.read(parser);
            }
        } catch (JsonProcessingException damaged) {
            var place = damaged.getLocation();
            throw new Invalid("territory.outline.json", POINTER, place == null ? 1 : place.getLineNr());
        } catch (java.nio.charset.CharacterCodingException notUtf8) {
            throw new Invalid("territory.outline.utf-8", POINTER);
        }
        if (!"FeatureCollection".equals(file.type)) {
            throw new Invalid("territory.outline.collection", POINTER);
        }
        if (file.crs != null && !file.crs.matches("(?i).*(CRS84|EPSG:+(\\d*:)?(4326|4674|5360))")) {
            throw new Invalid("territory.outline.crs", POINTER, file.crs.substring(0, Math.min(80, file.crs.length())));
        }
        return file.rows;
    }

    private void read(JsonParser parser) throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw new Invalid("territory.outline.collection", POINTER);
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            var field = parser.currentName();
            var token = parser.nextToken();
            if (field.equals("features") && token == JsonToken.START_ARRAY) {
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    feature(READER.<JsonNode>readValue(parser));
                }
            } else {
                JsonNode value = READER.<JsonNode>readValue(parser);
                type = field.equals("type") ? value.asText() : type;
                crs = field.equals("crs") && !value.isNull() ? value.path("properties").path("name").asText("?") : crs;
            }
        }
        if (parser.nextToken() != null) {
            throw new Invalid("territory.outline.json", POINTER, parser.currentLocation().getLineNr());
        }
    }

    private void feature(JsonNode feature) {
        if (rows.size() == MOST_FEATURES) {
            throw new TooLarge("territory.outline.too-many", POINTER, MOST_FEATURES);
        }
        var cells = new EnumMap<ReferenceColumn, TableCell>(ReferenceColumn.class);
        Stream.concat(COMMUNE.stream(), REGION.stream()).map(feature.path("properties")::path).filter(value -> value.isValueNode()
                && !value.isNull() && !value.asText().isBlank()).findFirst()
                .ifPresent(code -> cells.put(ReferenceColumn.CUT, new TableCell(code.asText().strip(), false)));
        if (feature.path("geometry").isObject()) {
            cells.put(ReferenceColumn.GEOMETRY, new TableCell(feature.get("geometry").toString(), false));
        }
        rows.add(new ReferenceRow(rows.size() + 1, cells, source));
    }
}

package cl.vertiente.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.testing.Api;
import cl.vertiente.testing.Ledger;
import cl.vertiente.testing.Server;
import cl.vertiente.testing.ServerTest;
import cl.vertiente.testing.Visits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The spreadsheet of all answers. */
@ServerTest
class AnswersBookIT {

    private final Api engineer = Api.as("terreno");
    private final Api coordinator = Api.as("coordinacion");
    private final String label = "Libro " + UUID.randomUUID().toString().substring(0, 8);
    private final String filter = "/diagnoses/answers.xlsx?label=" + label.replace(" ", "%20");

    @BeforeEach
    void today() {
        Ledger.clock(Server.CLOCK);
    }

    private Map<String, Object> body(Map<String, Object> answers) {
        return Visits.with(Visits.body(0, answers), "label", label);
    }

    private static Map<String, List<Row>> sheets(Api.Answer answer) {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(answer.bytes()))) {
            var sheets = new LinkedHashMap<String, List<Row>>();
            for (var sheet : book.getSheets().toList()) {
                sheets.put(sheet.getName(), sheet.read());
            }
            return sheets;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The cell of a line below a heading; null when it is empty. The first line is the notice of illustrative data. */
    private static Cell cell(List<Row> rows, int line, String heading) {
        for (var head : rows.get(1)) {
            if (head != null && heading.equals(head.getRawValue())) {
                return rows.get(2 + line).getOptionalCell(head.getColumnIndex()).filter(cell -> cell.getType() != CellType.EMPTY)
                        .orElse(null);
            }
        }
        throw new AssertionError("no column " + heading);
    }

    private static String text(List<Row> rows, int line, String heading) {
        var cell = cell(rows, line, heading);
        return cell == null ? null : cell.getText();
    }

    @Test
    void hasALineForEachRecordAndASheetForEachGroup() {
        var first = UUID.randomUUID().toString();
        engineer.put(Visits.fresh(), body(Map.of("inhabitants", Map.of("missing", "NOT_OBSERVED"), "members", 0, "continuity_hours", 22.5,
                "payment_methods", List.of("CASH", "TRANSFER"), "legal_name", "=1+1", "legal_personality_date", "1998-05-12",
                "telemetry", Map.of("missing", "NOT_EXISTING"), "wells", List.of(
                        Map.of("id", first, "name", "Pozo 1", "depth", 42.5, "condition", "GOOD", "place", Map.of("lat", -37.1, "lon",
                                -72.9)),
                        Map.of("id", Visits.fresh().substring(11), "name", "Pozo 2", "depth",
                                Map.of("missing", "NOT_OBSERVED")))))).is(201);
        var other = engineer.put(Visits.fresh(), body(Map.of("consent", true, "consent_name", "Rosa Secreta Pérez", "interviewees",
                List.of(Map.of("id", UUID.randomUUID().toString(), "name", "Juana Reservada", "post", "Tesorera"))))).is(201).json();
        var download = engineer.get(filter).is(200);
        assertThat(download.header("Content-Disposition")).contains("respuestas-diagnosticos-");
        var sheets = sheets(download);
        var all = sheets.values().iterator().next();
        assertThat(all).hasSize(4);
        int one = text(all, 0, "Razón social") == null ? 1 : 0;
        assertThat(text(all, one, "Cantidad de habitantes (personas)")).as("never zero").isEqualTo("No observado");
        assertThat(cell(all, one, "Socios y socias (personas)").asNumber()).as("zero is a value").isEqualByComparingTo("0");
        assertThat(cell(all, one, "Continuidad: horas al día (h/día)").asNumber()).isEqualByComparingTo("22.5");
        assertThat(text(all, one, "Medios de pago")).isEqualTo("Efectivo, Transferencia");
        assertThat(cell(all, one, "Razón social").getType()).as("no formula").isEqualTo(CellType.STRING);
        assertThat(cell(all, one, "Fecha de la personalidad jurídica").asDate().toLocalDate()).hasToString("1998-05-12");
        assertThat(text(all, one, "Telemetría en funcionamiento")).isEqualTo("No existe");
        assertThat(cell(all, one, "Usuarios y usuarias (personas)")).as("not answered").isNull();
        assertThat(cell(all, one, "Pozos o sondajes").asNumber()).isEqualByComparingTo("2");
        var wells = sheets.get("Pozos o sondajes");
        assertThat(wells).hasSize(4);
        assertThat(text(wells, 0, "Diagnóstico")).isEqualTo(text(all, one, "Diagnóstico"));
        assertThat(cell(wells, 0, "Profundidad (m)").asNumber()).isEqualByComparingTo("42.5");
        assertThat(text(wells, 0, "Estado")).isEqualTo("Bueno");
        assertThat(cell(wells, 0, "Coordenada: Latitud").asNumber()).isEqualByComparingTo("-37.1");
        assertThat(cell(wells, 0, "Coordenada: Longitud").asNumber()).isEqualByComparingTo("-72.9");
        assertThat(text(wells, 1, "Profundidad (m)")).isEqualTo("No observado");
        assertThat(text(sheets.get("Personas entrevistadas"), 0, "Cargo")).isEqualTo("Tesorera");
        assertThat(text(sheets.get("Personas entrevistadas"), 0, "Diagnóstico")).isEqualTo(other.get("id").asText());
        assertThat(sheets.get("Bombas")).as("only its heading").hasSize(2);
        assertThat(sheets.values().stream().flatMap(List::stream).map(Row::toString).toList().toString() + words(sheets))
                .as("nobody is named").doesNotContain("Secreta", "Reservada", "Nombre de quien autoriza");
        assertThat(sheets.get("Origen").stream().map(row -> row.getCellText(0) + "=" + row.getCellText(1)).toList())
                .contains("Filas=2", "Campaña=" + label);
    }

    private static String words(Map<String, List<Row>> sheets) {
        var words = new StringBuilder();
        sheets.values().forEach(rows -> rows.forEach(row -> row.forEach(cell -> words.append(cell == null ? "" : cell.getText())
                .append('\n'))));
        return words.toString();
    }

    @Test
    void othersGetWhatWasApproved() {
        var answers = Visits.complete();
        answers.put("connections_total", 120);
        var address = Visits.inReview(body(answers));
        var region = Api.as("gore.biobio");
        assertThat(sheets(region.get(filter).is(200)).values().iterator().next()).as("not approved yet").hasSize(2);
        Visits.step(coordinator, address, "approve", Map.of()).is(200);
        Visits.step(coordinator, address, "reopen", Map.of("reason", "Faltaba un dato")).is(200);
        coordinator.put(address + "/observations/" + UUID.randomUUID(), Map.of("field", "inhabitants", "words", "No calza")).is(201);
        Visits.step(coordinator, address, "observe", Map.of()).is(200);
        Visits.step(engineer, address, "edit", Map.of()).is(200);
        var changed = new HashMap<>(answers);
        changed.put("inhabitants", 999);
        changed.put("connections_total", 777);
        engineer.put(address, Visits.with(Visits.body(1, changed), "label", label)).is(200);
        var seen = sheets(region.get(filter).is(200)).values().iterator().next();
        assertThat(cell(seen, 0, "Cantidad de habitantes (personas)").asNumber()).isEqualByComparingTo("420");
        assertThat(cell(sheets(engineer.get(filter).is(200)).values().iterator().next(), 0, "Cantidad de habitantes (personas)").asNumber())
                .isEqualByComparingTo("999");
        assertThat(region.get("/diagnoses?label=" + label.replace(" ", "%20")).is(200).json().at("/items/0/connections").isNull())
                .as("no figure of what is not approved").isTrue();
        assertThat(sheets(Api.as("gore.maule").get(filter).is(200)).values().iterator().next()).hasSize(2);
        engineer.get("/diagnoses/answers.xlsx?nothing=1").is(400);
        Api.as("admin").get("/diagnoses/answers.xlsx").is(403);
    }
}

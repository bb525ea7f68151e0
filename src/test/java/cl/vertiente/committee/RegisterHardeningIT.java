package cl.vertiente.committee;

import static cl.vertiente.committee.RegisterFiles.HEAD;
import static cl.vertiente.committee.RegisterFiles.MOP_HEAD;
import static cl.vertiente.committee.RegisterFiles.book;
import static cl.vertiente.committee.RegisterFiles.mark;
import static cl.vertiente.committee.RegisterFiles.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.testing.Api;
import cl.vertiente.testing.Ledger;
import cl.vertiente.testing.Server;
import cl.vertiente.testing.ServerTest;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What real registers and real people do to an import: nothing half-stored, nothing guessed, each case by its name. */
@ServerTest
class RegisterHardeningIT {

    private static final int LONG = 4_000;

    @BeforeEach
    void today() {
        Ledger.clock(Server.CLOCK);
    }

    private static Api.Answer bring(byte[] file, boolean dryRun) {
        return Api.as("coordinacion").upload("/imports/register?dryRun=" + dryRun, "registro", file);
    }

    private static long systems() throws SQLException {
        try (var connection = Server.running().database().connect(Server.running().database().application());
                var rows = connection.createStatement().executeQuery("SELECT COUNT(*) FROM water_system")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static String mop(String mark, String name, String rut, String day) {
        return "MX-%1$s,Biobío,LAJA,SSR %2$s,%3$s,1987,40,124,MENOR,,RO-%1$s,%4$s\n".formatted(mark, name, rut, day);
    }

    private static JsonNode waiting(String code) {
        var rows = Api.as("coordinacion").get("/imports/operators?limit=500").is(200).json().get("items");
        return StreamSupport.stream(rows.spliterator(), false).filter(row -> row.get("registryCode").asText().equals(code)).findFirst()
                .orElse(null);
    }

    private static String match(JsonNode row, int status) {
        var system = row.at("/suggestions/0/id").asText();
        var answer = Api.as("coordinacion").post("/imports/operators/" + row.get("id").asText() + "/match", Map.of("waterSystemId", system))
                .is(status);
        if (status == 200) {
            assertThat(answer.json().get("message").asText()).contains("RUT");
        }
        return system;
    }

    @Test
    void aRutOfTwoOperatorsIsAVerdictAndStopsNothing() {
        var one = mark() + "a";
        var two = mark() + "b";
        bring(utf8(HEAD + "701;Laja;Comité " + one + ";1987;40;18\n702;Laja;Comité " + two + ";1987;40;18\n"), false).is(200);
        var rut = "65.0" + (10 + Math.abs(one.hashCode() % 89)) + "." + (100 + Math.abs(two.hashCode() % 899));
        rut = rut + "-" + digit(rut);
        var file = MOP_HEAD + mop(one, one, rut, "2026-03-31") + mop(two, two, rut, "2026-03-31");
        var said = bring(utf8(file), false).is(200).json();
        assertThat(said.get("created").asInt()).isEqualTo(2);
        assertThat(said.at("/rows/0/flags")).extracting(JsonNode::asText).contains("SHARED_TAX_ID");
        assertThat(said.at("/rows/1/messages").toString()).contains("fila 2");
        var first = match(waiting("RO-" + one), 204);
        var second = match(waiting("RO-" + two), 200);
        assertThat(read(first).at("/operator/taxId").asText()).isEqualTo(rut);
        assertThat(read(second).at("/operator/taxId").isNull() || read(second).at("/operator/taxId").isMissingNode()).isTrue();
        assertThat(read(second).at("/operator/registryCode").asText()).isEqualTo("RO-" + two);
        var later = bring(utf8(file.replace("2026-03-31", "2026-06-30").replace("MENOR", "MEDIANO")), false).is(200).json();
        assertThat(later.get("updated").asInt()).isEqualTo(2);
        assertThat(later.at("/rows/1/messages").toString()).contains("Comité " + one);
        assertThat(read(second).get("segment").asText()).isEqualTo("MEDIUM");
        var systems = HEAD.replace("Huso", "RUT") + "701;Laja;Comité " + one + ";1987;40;" + rut + "\n703;Laja;Comité tres " + two
                + ";1987;40;" + rut + "\n";
        var doh = bring(utf8(systems), true).is(200).json();
        assertThat(doh.at("/rows/1/flags")).extracting(JsonNode::asText).contains("SHARED_TAX_ID");
    }

    /** An earlier registry that comes late is kept, once, and takes nothing back of what a later one said. */
    @Test
    void anEarlierRegistryChangesNothingOfALaterOne() {
        var mark = mark();
        bring(utf8(HEAD + "811;Laja;Comité " + mark + ";1987;40;18\n"), false).is(200);
        var later = utf8(MOP_HEAD + mop(mark, mark, "", "2026-06-30").replace("MENOR", "MEDIANO"));
        bring(later, false).is(200);
        var system = match(waiting("RO-" + mark), 204);
        assertThat(read(system).get("segment").asText()).isEqualTo("MEDIUM");
        var earlier = utf8(MOP_HEAD + mop(mark, mark, "", "2026-03-31"));
        var said = bring(earlier, false).is(200).json();
        assertThat(said.at("/rows/0/outcome").asText()).isEqualTo("UPDATED");
        assertThat(said.at("/rows/0/messages").toString()).contains("registro posterior");
        assertThat(read(system).get("segment").asText()).isEqualTo("MEDIUM");
        assertThat(bring(earlier, false).is(200).json().get("unchanged").asInt()).isEqualTo(1);
        assertThat(bring(later, false).is(200).json().get("unchanged").asInt()).isEqualTo(1);
        assertThat(read(system).get("segment").asText()).isEqualTo("MEDIUM");
    }

    private static String digit(String body) {
        var digits = body.replace(".", "");
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += (digits.charAt(digits.length() - 1 - i) - '0') * (2 + i % 6);
        }
        int rest = 11 - sum % 11;
        return rest == 11 ? "0" : rest == 10 ? "K" : String.valueOf(rest);
    }

    private static JsonNode read(String system) {
        return Api.as("coordinacion").get("/water-systems/" + system).is(200).json();
    }

    @Test
    void aMatchIsTakenBackWithItsReasonAndTheHistoryKeepsIt() {
        var mark = mark();
        bring(utf8(HEAD + "801;Laja;Comité " + mark + ";1987;40;18\n"), false).is(200);
        bring(utf8(MOP_HEAD + mop(mark, mark, "", "2026-03-31")), false).is(200);
        var row = waiting("RO-" + mark);
        var at = "/imports/operators/" + row.get("id").asText();
        Api.as("coordinacion").post(at + "/unmatch", Map.of("reason", "Nadie lo confirmó")).is(409);
        var system = match(row, 204);
        assertThat(read(system).get("segment").asText()).isEqualTo("SMALL");
        assertThat(waiting("RO-" + mark)).isNull();
        assertThat(Api.as("coordinacion").get("/imports/operators/matched?limit=500").is(200).text()).contains("RO-" + mark);
        Api.as("coordinacion").post(at + "/unmatch", Map.of("reason", "  ")).is(422);
        Api.as("auditoria").post(at + "/unmatch", Map.of("reason", "No puedo")).is(403);
        Api.as("coordinacion").post(at + "/unmatch", Map.of("reason", "Era otro sistema")).is(204);
        assertThat(read(system).path("segment").isNull() || read(system).path("segment").isMissingNode()).isTrue();
        assertThat(read(system).at("/operator/registryCode").asText("")).isEmpty();
        assertThat(waiting("RO-" + mark)).isNotNull();
        assertThat(Api.as("auditoria").get("/audit?useCase=UndoMatch&limit=20").is(200).json().get("items").size()).isGreaterThan(2);
        assertThat(match(waiting("RO-" + mark), 204)).isEqualTo(system);
    }

    @Test
    void bringsInTheMinistrysOwnSheet() throws IOException {
        var said = bring(RegisterFiles.resource("apr-formato-doh.xlsx"), true).is(200).json();
        assertThat(said.get("profile").asText()).isEqualTo("DOH_CATASTRO");
        assertThat(said.get("read").asInt()).isEqualTo(48);
        assertThat(said.get("rejected").asInt()).isZero();
        assertThat(said.toString()).contains("MISSING_YEAR");
        var sample = bring(RegisterFiles.resource("apr-sample.csv"), true).is(200).json();
        assertThat(sample.get("read").asInt()).isEqualTo(229);
        assertThat(sample.get("rejected").asInt()).isZero();
        assertThat(sample.toString()).contains("OUTSIDE_COMMUNE");
    }

    private static Consumer<Worksheet> row(int line, Object... values) {
        return sheet -> {
            for (int i = 0; i < values.length; i++) {
                if (values[i] instanceof Number number) {
                    sheet.value(line, i, number);
                } else {
                    sheet.value(line, i, values[i].toString());
                }
            }
        };
    }

    private static void register(Worksheet sheet, String mark) {
        row(0, "N°", "Comuna", "Nombre oficial sistema", "Arranques").accept(sheet);
        row(1, 1, "Laja", "Comité " + mark, 40).accept(sheet);
    }

    @Test
    void twoSheetsWithARegisterAreRefusedAndOneBesideNotesIsRead() throws IOException {
        var twice = book(book -> {
            register(book.newWorksheet("2020"), "a");
            register(book.newWorksheet("2021"), "b");
        });
        assertThat(bring(twice, true).is(422).json().get("detail").asText()).contains("«2020», «2021»");
        var notes = book(book -> {
            row(0, "Notas", "del autor").accept(book.newWorksheet("Notas"));
            register(book.newWorksheet("2020"), mark());
        });
        assertThat(bring(notes, true).is(200).json().get("created").asInt()).isEqualTo(1);
    }

    @Test
    void mergedCellsAmongTheRowsAreRefusedAndAboveThemRead() throws IOException {
        var among = book(book -> {
            var sheet = book.newWorksheet("R");
            register(sheet, "a");
            sheet.range(1, 1, 3, 1).merge();
        });
        assertThat(bring(among, true).is(422).json().get("detail").asText()).contains("B2:B4");
        var above = book(book -> {
            var sheet = book.newWorksheet("R");
            sheet.value(0, 0, "Catastro");
            sheet.range(0, 0, 0, 3).merge();
            row(2, "N°", "Comuna", "Nombre oficial sistema", "Arranques").accept(sheet);
            row(3, 1, "Laja", "Comité " + mark(), 40).accept(sheet);
        });
        assertThat(bring(above, true).is(200).json().get("created").asInt()).isEqualTo(1);
    }

    @Test
    void formulasGiveTheirValueAndNumbersAsTextAreNumbers() throws IOException {
        var file = book(book -> {
            var sheet = book.newWorksheet("R");
            row(0, "N°", "Comuna", "Nombre oficial sistema", "Arranques").accept(sheet);
            row(1, "1", "Laja", "Comité " + mark(), "1.690").accept(sheet);
            row(2, 2, "Laja", "Comité " + mark()).accept(sheet);
            sheet.formula(2, 3, "[1]Otro!A1");
        });
        var said = bring(file, true).is(200).json();
        assertThat(said.at("/rows/0/outcome").asText()).isEqualTo("CREATED");
        assertThat(said.at("/rows/1/outcome").asText()).isEqualTo("REJECTED");
        assertThat(said.at("/rows/1/messages/0").asText()).contains("fórmula");
    }

    /** What begins like a formula is a text in whatever leaves us. */
    @Test
    void aNameThatIsACommandNeverExecutes() throws IOException {
        var tried = bring(utf8(HEAD + "1;Laja;=CMD()|' /C calc'!A0 " + mark() + ";1987;10;18\n2;Laja;@SUM(1) " + mark()
                + ";1987;10;18\n"), true).is(200);
        var address = tried.header("Location").replaceFirst(".*/api/v1", "");
        var workbook = Api.as("coordinacion").get(address + "/verdicts.xlsx").is(200).bytes();
        var file = Files.createTempFile("verdicts", ".xlsx");
        Files.write(file, workbook);
        try (var zip = new ZipFile(file.toFile())) {
            var sheets = zip.stream().filter(part -> part.getName().startsWith("xl/worksheets/sheet")).toList();
            assertThat(sheets).hasSize(2);
            for (var sheet : sheets) {
                assertThat(new String(zip.getInputStream(sheet).readAllBytes(), StandardCharsets.UTF_8)).doesNotContain("<f>");
            }
        } finally {
            Files.delete(file);
        }
    }

    @Test
    void cancelledHalfWayLeavesNothing() throws SQLException, InterruptedException {
        var api = Api.as("coordinacion");
        var file = utf8(RegisterFiles.systems(mark(), LONG));
        long before = systems();
        var job = RegisterFiles.start(api, file, false);
        RegisterFiles.until(api, job, now -> now.get("done").asInt() > LONG / 2 || RegisterFiles.isOver(now));
        api.delete("/jobs/" + job).is(204);
        var over = RegisterFiles.until(api, job, RegisterFiles::isOver);
        assertThat(over.get("state").asText()).as(over.toString()).isEqualTo("CANCELLED");
        assertThat(systems()).isEqualTo(before);
        assertThat(bring(file, true).is(200).json().get("created").asInt()).isEqualTo(LONG);
    }

    @Test
    void runsBesideTheRequestAndSaysWhereItsResultStands() throws InterruptedException {
        var api = Api.as("coordinacion");
        var answer = api.upload("/imports/register?dryRun=true", "catastro 2020.csv", utf8(RegisterFiles.systems(mark(), 3)), "Prefer",
                "respond-async").is(202);
        assertThat(answer.header("Preference-Applied")).isEqualTo("respond-async");
        assertThat(answer.header("Location")).endsWith("/jobs/" + answer.json().get("id").asText());
        assertThat(answer.json().get("title").asText()).contains("catastro 2020.csv");
        var done = RegisterFiles.until(api, answer.json().get("id").asText(), RegisterFiles::isOver);
        assertThat(done.get("state").asText()).isEqualTo("DONE");
        var said = api.get("/imports/" + done.get("result").asText().replaceFirst(".*/", "")).is(200).json();
        assertThat(said.get("created").asInt()).isEqualTo(3);
        var refused = RegisterFiles.until(api, RegisterFiles.start(api, utf8("hola;mundo\n1;2\n"), true), RegisterFiles::isOver);
        assertThat(refused.get("state").asText()).isEqualTo("FAILED");
        assertThat(refused.get("message").asText()).contains("encabezados");
        Api.as("rendiciones").upload("/imports/register", "a", utf8("x"), "Prefer", "respond-async").is(403);
    }
}

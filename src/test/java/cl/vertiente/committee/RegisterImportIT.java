package cl.vertiente.committee;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.testing.Api;
import cl.vertiente.testing.Ledger;
import cl.vertiente.testing.Server;
import cl.vertiente.testing.ServerTest;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Official registers brought in as the ministries publish them, through the REST interface. */
@ServerTest
class RegisterImportIT {

    private static final String HEAD = "N°;Comuna;Nombre oficial sistema;año puesta en marcha;N° de Arranques a diciembre 2020;Huso\n";

    @BeforeEach
    void today() {
        Ledger.clock(Server.CLOCK);
    }

    private static Api.Answer bring(byte[] file, boolean dryRun) {
        return Api.as("coordinacion").upload("/imports/register?dryRun=" + dryRun, "registro", file);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A register of one test alone. */
    private static String own(int rows) {
        var mark = UUID.randomUUID().toString().substring(0, 8);
        var csv = new StringBuilder(HEAD);
        for (int i = 0; i < rows; i++) {
            csv.append(i + 1).append(";Los Ángeles;Comité ").append(mark).append(' ').append(i).append(";1987;1.234;18\n");
        }
        return csv.toString();
    }

    private static void counts(JsonNode said, int created, int updated, int unchanged, int rejected) {
        assertThat(List.of(said.get("created").asInt(), said.get("updated").asInt(), said.get("unchanged").asInt(),
                said.get("rejected").asInt())).as(said.toPrettyString()).containsExactly(created, updated, unchanged, rejected);
        assertThat(said.get("read").asInt()).isEqualTo(created + updated + unchanged + rejected).isEqualTo(said.get("rows").size());
    }

    private static long rows(String table) throws SQLException {
        try (var connection = Server.running().database().connect(Server.running().database().application());
                var rows = connection.createStatement().executeQuery("SELECT COUNT(*) FROM " + table)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    @Test
    void triesThenBringsInThenChangesNothing() throws SQLException {
        var file = utf8(own(3));
        long before = rows("water_system");
        counts(bring(file, true).is(200).json(), 3, 0, 0, 0);
        assertThat(rows("water_system")).isEqualTo(before);
        var done = bring(file, false).is(200);
        counts(done.json(), 3, 0, 0, 0);
        assertThat(rows("water_system")).isEqualTo(before + 3);
        long entries = rows("register_entry");
        counts(bring(file, false).is(200).json(), 0, 0, 3, 0);
        assertThat(rows("water_system")).isEqualTo(before + 3);
        assertThat(rows("register_entry")).isEqualTo(entries);
        assertThat(Api.as("auditoria").get(done.header("Location").replaceFirst(".*/api/v1", "")).is(200).json()).isEqualTo(done.json());
    }

    @Test
    void answersTheVerdictsAsAWorkbookThatIsARegisterAgain() {
        var csv = own(2) + "9;Nowhere;Comité sin comuna;1987;10;18\n";
        var tried = bring(utf8(csv), true).is(200);
        counts(tried.json(), 2, 0, 0, 1);
        var address = tried.header("Location").replaceFirst(".*/api/v1", "");
        var workbook = Api.as("coordinacion").get(address + "/verdicts.xlsx").is(200).bytes();
        var again = bring(workbook, false).is(200);
        counts(again.json(), 2, 0, 0, 1);
        counts(bring(utf8(csv), false).is(200).json(), 0, 0, 2, 1);
    }

    /** What the demonstration loaded is what the register says: bringing it in again finds nothing to do. */
    @Test
    void findsWhatIsThereAlready() throws java.io.IOException {
        var register = java.nio.file.Files.readAllBytes(Server.baseDir().resolve("src/demo/resources/demo/register.csv"));
        var said = bring(register, true).is(200).json();
        assertThat(said.get("unchanged").asInt()).as(said.toPrettyString()).isEqualTo(said.get("read").asInt());
    }

    @Test
    void readsWindows1252AndTellsTheKindByTheBytes() {
        counts(bring(own(2).getBytes(Charset.forName("windows-1252")), true).is(200).json(), 2, 0, 0, 0);
        counts(bring(utf8(own(2).replace(';', ',')), true).is(200).json(), 2, 0, 0, 0);
    }

    @Test
    void twoAtOnceGiveOneResult() throws Exception {
        var file = utf8(own(40));
        long before = rows("water_system");
        var threads = Executors.newFixedThreadPool(2);
        try {
            Callable<JsonNode> one = () -> bring(file, false).is(200).json();
            int created = 0;
            for (var answer : threads.invokeAll(List.of(one, one))) {
                created += answer.get().get("created").asInt();
            }
            assertThat(created).isEqualTo(40);
        } finally {
            threads.shutdownNow();
        }
        assertThat(rows("water_system")).isEqualTo(before + 40);
    }

    @Test
    void bringsInARegisterOfTheCountryWithinFifteenSeconds() {
        var file = utf8(own(2_300));
        long start = System.nanoTime();
        counts(bring(file, false).is(200).json(), 2_300, 0, 0, 0);
        double seconds = (System.nanoTime() - start) / 1e9;
        long again = System.nanoTime();
        counts(bring(file, false).is(200).json(), 0, 0, 2_300, 0);
        System.out.printf("2,300 rows: %.1f s, again %.1f s%n", seconds, (System.nanoTime() - again) / 1e9);
        assertThat(seconds).isLessThan(15);
    }

    @Test
    void refusesWhatIsNoRegisterWithASentence() {
        refused(new byte[0], 422, "vacío");
        refused(utf8("hola;mundo\n1;2\n"), 422, "encabezados");
        refused(utf8(HEAD + HEAD + "1;Laja;X;1987;1;18\n"), 422, "dos veces");
        refused(utf8(HEAD.replace("Huso", "N°") + "1;Laja;X;1987;1;18\n"), 422, "«N°» está dos veces");
        refused(utf8(HEAD.replace("N° de Arranques a diciembre 2020", "otra")), 422, "N° de Arranques");
        refused(utf8(HEAD + "1;Laja;A\u0000B;1987;1;18\n"), 415, "XLSX ni CSV");
        refused(utf8("<html><table><tr><td>N°</td></tr></table></html>"), 415, "XLSX ni CSV");
        refused(Ledger.PDF, 415, "XLSX ni CSV");
        refused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2, 3}, 415, "97-2003");
        refused(utf8("PK\u0003\u0004 and then nothing"), 422, "dañado");
        refused(HEAD.getBytes(StandardCharsets.UTF_16), 415, "UTF-16");
        refused(utf8(HEAD + "1;Laja;\"sin cerrar;1987;1;18\n"), 422, "comillas");
        assertThat(Api.as("coordinacion").upload("/imports/register?dryRun=quizas", "a", utf8(own(1))).status()).isEqualTo(400);
        assertThat(bring(new byte[25 * 1024 * 1024], true).status()).isEqualTo(413);
    }

    private static void refused(byte[] file, int status, String sentence) {
        assertThat(bring(file, false).is(status).json().get("detail").asText()).contains(sentence);
    }

    @Test
    void rejectsRowsThatAreNoneAndTakesTheRest() {
        var said = bring(utf8(own(1) + """
                2;CHILLÃN;Comité de agua;1987;10;18
                3;Laja;;1987;10;18
                ;;TOTAL;;9.999;
                4;Laja;=CMD();30-12-1899;10;18
                5;Laja;Comité de los diez;1987;diez;18
                6;Trehuaco;Comité del alias;1987;10;18
                """), true).is(200).json();
        counts(said, 3, 0, 0, 4);
        assertThat(said.at("/rows/1/messages/0").asText()).contains("CHILLÃN");
        assertThat(said.at("/rows/3/messages/0").asText()).contains("totales");
        assertThat(said.at("/rows/4/flags")).extracting(JsonNode::asText).contains("MISSING_YEAR");
        assertThat(said.at("/rows/5/messages/0").asText()).contains("diez");
    }

    @Test
    void anOperatorIsMatchedByAPersonAndLaterRegistriesFollow() {
        var mark = RegisterFiles.mark();
        bring(utf8(HEAD + "77;Laja;Comité de Agua Potable Rural " + mark + ";1987;40;18\n"), false).is(200);
        var head = "MXLOCATION,PROVINCIA,COMUNA,NOMBRE_OFICIAL_SISTEMA,RUT,AÑO_PUESTA_EN_MARCHA,N°_ARRANQUES,BENEFICIARIOS_ESTIMADOS,"
                + "CLASIFICACIÓN_ART_106_D50,APELACIÓN_SEGMENTO,REGISTRO_OPERADORES,Fecha registro\n";
        var row = "MX-%1$s,Biobío,LAJA,SSR %1$s,76.081.097-5,1987,40,124,MENOR,,RO-%1$s,2026-03-31\n".formatted(mark);
        var said = bring(utf8(head + row), false).is(200).json();
        counts(said, 1, 0, 0, 0);
        assertThat(said.get("profile").asText()).isEqualTo("MOP_OPERADORES");
        assertThat(said.at("/rows/0/flags")).extracting(JsonNode::asText).containsExactly("MATCH_TO_CONFIRM");
        var waiting = Api.as("coordinacion").get("/imports/operators?limit=500").is(200).json().get("items");
        var own = java.util.stream.StreamSupport.stream(waiting.spliterator(), false)
                .filter(one -> one.get("registryCode").asText().equals("RO-" + mark)).findFirst().orElseThrow();
        assertThat(own.at("/suggestions/0/reason").asText()).isEqualTo("SAME_WORDS");
        var system = own.at("/suggestions/0/id").asText();
        var address = "/imports/operators/" + own.get("id").asText() + "/match";
        Api.as("coordinacion").post(address, java.util.Map.of("waterSystemId", UUID.randomUUID().toString())).is(422);
        Api.as("coordinacion").post(address, java.util.Map.of("waterSystemId", system)).is(204);
        Api.as("coordinacion").post(address, java.util.Map.of("waterSystemId", system)).is(204);
        var read = Api.as("coordinacion").get("/water-systems/" + system).is(200).json();
        assertThat(read.get("segment").asText()).isEqualTo("SMALL");
        assertThat(read.at("/operator/registryCode").asText()).isEqualTo("RO-" + mark);
        counts(bring(utf8(head + row), false).is(200).json(), 0, 0, 1, 0);
        var later = row.replace("MENOR", "MEDIANO").replace("2026-03-31", "2026-06-30");
        counts(bring(utf8(head + later), false).is(200).json(), 0, 1, 0, 0);
        assertThat(Api.as("coordinacion").get("/water-systems/" + system).is(200).json().get("segment").asText()).isEqualTo("MEDIUM");
    }
}

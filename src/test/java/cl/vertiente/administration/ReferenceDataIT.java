package cl.vertiente.administration;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.testing.Api;
import cl.vertiente.testing.AtOnce;
import cl.vertiente.testing.Ledger;
import cl.vertiente.testing.Server;
import cl.vertiente.testing.ServerTest;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reference data brought in as files, through the REST interface: tried, applied, corrected, refused. */
@ServerTest
class ReferenceDataIT {

    /** Years that no other test and no deadline of the demonstration knows. */
    private static final AtomicInteger YEAR = new AtomicInteger(2061);

    @BeforeEach
    void today() {
        Ledger.clock(Server.CLOCK);
    }

    private static Api.Answer load(String file, String source, boolean dryRun) {
        return load(file.getBytes(StandardCharsets.UTF_8), source, dryRun);
    }

    private static Api.Answer load(byte[] file, String source, boolean dryRun) {
        return Api.as("admin").upload("/imports/reference?dryRun=" + dryRun, "referencia", file, source == null ? Map.of()
                : Map.of("source", source));
    }

    private static void counts(JsonNode said, int created, int updated, int unchanged, int rejected) {
        assertThat(List.of(said.get("created").asInt(), said.get("updated").asInt(), said.get("unchanged").asInt(),
                said.get("rejected").asInt())).as(said.toPrettyString()).containsExactly(created, updated, unchanged, rejected);
    }

    private static void refused(String file, int status, String sentence) {
        assertThat(load(file, "Prueba", false).is(status).json().get("detail").asText()).contains(sentence);
    }

    private static List<JsonNode> entries(String table) {
        var all = new ArrayList<JsonNode>();
        String next = "";
        while (next != null) {
            var after = next.isEmpty() ? "" : "&after=" + next;
            var page = Api.as("coordinacion").get("/reference/" + table + "?limit=500" + after).is(200).json();
            page.get("items").forEach(all::add);
            next = page.get("next").isNull() ? null : page.get("next").asText();
        }
        return all;
    }

    private static JsonNode holiday(String day) {
        return entries("holidays").stream().filter(row -> row.at("/values/DAY").asText().equals(day)
                && row.path("endedAt").isMissingNode() | row.path("endedAt").isNull()).findFirst().orElse(null);
    }

    private static byte[] resource(String name) throws IOException {
        return Files.readAllBytes(Server.baseDir().resolve("src/test/resources/territory/" + name));
    }

    @Test
    void triesHolidaysThenBringsThemInThenChangesNothing() {
        var day = YEAR.incrementAndGet() + "-04-07";
        var file = "fecha;nombre;alcance;fuente\n" + day + ";Feriado nuevo;nacional;Ley 99.999\n";
        counts(load(file, null, true).is(200).json(), 1, 0, 0, 0);
        assertThat(holiday(day)).isNull();
        var done = load(file, null, false).is(200);
        counts(done.json(), 1, 0, 0, 0);
        assertThat(holiday(day).get("source").asText()).isEqualTo("Ley 99.999");
        counts(load(file, null, false).is(200).json(), 0, 0, 1, 0);
        var address = done.header("Location").replaceFirst(".*/api/v1", "");
        assertThat(Api.as("auditoria").get(address).is(200).json()).isEqualTo(done.json());
        assertThat(Api.as("coordinacion").get("/imports/reference?limit=5").is(200).json().at("/items/0/table").asText())
                .isEqualTo("holidays");
    }

    /** The files from which the product was made say what it has: nothing to do. */
    @Test
    void findsWhatIsThereAlready() throws IOException {
        counts(load(resource("holidays-cl.csv"), "Paquete holidays", true).is(200).json(), 0, 0, 148, 0);
        counts(load(resource("territory-aliases.csv"), null, true).is(200).json(), 0, 0, 10, 0);
        var outlines = Files.readAllBytes(Server.baseDir().resolve("src/demo/resources/demo/communes-program.geojson"));
        counts(load(outlines, "chilemapas", true).is(200).json(), 0, 0, 124, 0);
    }

    @Test
    void openDeadlinesFollowTheHolidaysAndSentMonthsKeepTheirs() {
        var ledger = Ledger.signed();
        ledger.record(ledger.income("2026-06-10", 1_000)).is(201);
        ledger.close("2026-06");
        var sent = ledger.rendicion("2026-06").get("dueDate").asText();
        assertThat(ledger.rendicion("2026-10").get("dueDate").asText()).isEqualTo("2026-11-20");
        Ledger.clock("2026-10-20T13:00:00Z");
        var file = "fecha;nombre;alcance\n2026-11-18;Feriado de prueba;nacional\n2026-07-14;Otro de prueba;nacional\n";
        counts(load(file, "Ley de prueba", false).is(200).json(), 2, 0, 0, 0);
        try {
            assertThat(ledger.rendicion("2026-10").get("dueDate").asText()).isEqualTo("2026-11-23");
            assertThat(ledger.rendicion("2026-06").get("dueDate").asText()).as("sent before it was known").isEqualTo(sent);
        } finally {
            for (var day : List.of("2026-11-18", "2026-07-14")) {
                var at = "/reference/holidays/" + holiday(day).get("id").asText() + "/withdraw";
                Api.as("admin").post(at, Map.of("reason", " ", "source", "Ley")).is(422);
                Api.as("admin").post(at, Map.of("reason", "Era una prueba", "source", "Ley de prueba")).is(204);
                Api.as("admin").post(at, Map.of("reason", "Era una prueba", "source", "Ley de prueba")).is(409);
            }
        }
        assertThat(ledger.rendicion("2026-10").get("dueDate").asText()).isEqualTo("2026-11-20");
        counts(load(file, "Ley de prueba", false).is(200).json(), 0, 0, 2, 0);
        assertThat(load(file, "Ley de prueba", true).is(200).text()).as("what was withdrawn by hand stays so").contains("WITHDRAWN",
                "Era una prueba");
        counts(load("fecha;nombre;alcance;corrección\n2026-11-18;Feriado de prueba;nacional;sí\n", "Ley de prueba", true).is(200).json(),
                1, 0, 0, 0);
        assertThat(entries("holidays")).anySatisfy(row -> {
            assertThat(row.at("/values/DAY").asText()).isEqualTo("2026-11-18");
            assertThat(row.get("endedAt").isNull()).isFalse();
        });
        Api.as("admin").post("/reference/holidays/" + UUID.randomUUID() + "/withdraw", Map.of("reason", "x", "source", "y")).is(404);
    }

    @Test
    void saysOfEachHolidayWhatIsWrong() {
        var year = YEAR.incrementAndGet();
        var said = load("""
                fecha;dia_semana;nombre;alcance;region_cut;comunas_cut
                %1$d-05-01;;Día del Trabajo;nacional;;
                %1$d-05-01;;Otro nombre;nacional;;
                30-12-1899;;Cero;nacional;;
                %1$d-02-31;;No existe;nacional;;
                %1$d-06-01;;De otra parte;comarcal;;
                %1$d-06-02;;Sin región;regional;;
                %1$d-06-03;;Región que no hay;regional;77;
                %1$d-06-04;;Comuna que no hay;comunal;;99999
                %1$d-06-07;;Morro;regional;15;
                %1$d-08-20;;Chillán;comunal;16;16101|16103
                %1$d-06-08;ayer;Día equivocado;nacional;;
                %1$d-06-09;;AsunciÃ³n;nacional;;
                %1$d-06-10;;=CMD();nacional;;
                %1$d-05-01;;Día del Trabajo;nacional;;
                """.formatted(year), "Ley", true).is(200).json();
        counts(said, 4, 0, 1, 9);
        assertThat(said.at("/rows/1/flags/0").asText()).isEqualTo("OTHER_NAME");
        assertThat(said.at("/rows/2/messages/0").asText()).contains("30-12-1899");
        assertThat(said.at("/rows/7/messages/0").asText()).contains("99999");
        assertThat(said.at("/rows/11/messages/0").asText()).contains("dañadas");
        assertThat(load("fecha;nombre;alcance\n" + year + "-05-02;Sin fuente;nacional\n", null, true).is(200).json()
                .at("/rows/0/messages/0").asText()).contains("fuente");
    }

    @Test
    void theVerdictsAreAFileThatCanBeMendedAndBroughtAgain() {
        var year = YEAR.incrementAndGet();
        var csv = "fecha,nombre,alcance,fuente\n%1$d-03-03,Uno,nacional,Ley 1\n%1$d-03-04,Dos,comarcal,Ley 1\n".formatted(year);
        var tried = load(csv, null, true).is(200);
        counts(tried.json(), 1, 0, 0, 1);
        var address = tried.header("Location").replaceFirst(".*/api/v1", "");
        var workbook = Api.as("coordinacion").get(address + "/verdicts.xlsx").is(200).bytes();
        counts(load(workbook, null, false).is(200).json(), 1, 0, 0, 1);
        counts(load(csv, null, false).is(200).json(), 0, 0, 1, 1);
    }

    @Test
    void theUfHasOneValueADayAndTellsGapsAndJumps() {
        var year = YEAR.incrementAndGet();
        var first = "Fecha;UF\n01-01-%1$d;39.383,07\n02-01-%1$d;39.390,11\n05-01-%1$d;39.400\n06-01-%1$d;45.000,00\n".formatted(year);
        var said = load(first, "SII", false).is(200).json();
        counts(said, 4, 0, 0, 0);
        assertThat(said.at("/rows/2/flags/0").asText()).isEqualTo("GAP");
        assertThat(said.at("/rows/3/flags/0").asText()).isEqualTo("JUMP");
        counts(load(first, "SII", false).is(200).json(), 0, 0, 4, 0);
        var other = ("Fecha;UF;Corrección\n02-01-%1$d;39.391,00;\n06-01-%1$d;39.402,50;sí\n07-01-%1$d;0;\n08-01-%1$d;-5;\n"
                + "09-01-%1$d;1,234;\n").formatted(year);
        var corrected = load(other, "SII, rectificación", false).is(200).json();
        counts(corrected, 0, 1, 0, 4);
        assertThat(corrected.at("/rows/0/messages/0").asText()).contains("39390.11");
        assertThat(entries("uf").stream().filter(row -> row.at("/values/DAY").asText().equals(year + "-01-06")).toList()).hasSize(2)
                .extracting(row -> row.get("endedAt").isNull()).containsExactly(true, false);
        assertThat(StreamSupport.stream(Api.as("auditoria").get("/reference").is(200).json().spliterator(), false)
                .filter(row -> row.get("table").asText().equals("uf")).findFirst().orElseThrow().at("/state/source").asText())
                .isEqualTo("SII, rectificación");
    }

    @Test
    void theUtmHasOneValueAMonth() {
        var year = YEAR.incrementAndGet();
        var file = "Mes;UTM;Fuente\n%1$d-01;69.542;SII\n02-%1$d;69.611;SII\n%1$d-04;69.700;SII\n%1$d-13;1;SII\n".formatted(year);
        var said = load(file, null, false).is(200).json();
        counts(said, 3, 0, 0, 1);
        assertThat(said.at("/rows/2/flags/0").asText()).isEqualTo("GAP");
        counts(load(file, null, false).is(200).json(), 0, 0, 3, 1);
    }

    @Test
    void aRateAndALimitAreFollowedByTheirCorrections() {
        var year = YEAR.incrementAndGet();
        counts(load("año;tasa;fuente\n%1$d;17,5;Ley A\n".formatted(year), null, false).is(200).json(), 1, 0, 0, 0);
        counts(load("año;tasa;fuente\n%1$d;0,175;Ley A\n".formatted(year), null, false).is(200).json(), 0, 0, 1, 0);
        counts(load("año;tasa;fuente\n%1$d;18;Ley B\n1;2;x\n%1$d;99;x\n".formatted(year), null, false).is(200).json(), 0, 0, 0, 3);
        counts(load("año;tasa;fuente;corrección\n%1$d;18 ;Ley B;sí\n".formatted(year), null, false).is(200).json(), 0, 1, 0, 0);
        var ofYear = String.valueOf(year);
        assertThat(entries("withholding-rates").stream().filter(row -> row.at("/values/YEAR").asText().equals(ofYear)).toList())
                .extracting(row -> row.at("/values/RATE").asText()).containsExactly("0.1800", "0.1750");
        var limits = "límite;desde;valor;unidad;fuente\nADMINISTRATION_SHARE;01-01-%1$d;6;porcentaje;Ley C\n"
                + "NOTHING;01-01-%1$d;6;%%;Ley C\nADMINISTRATION_SHARE;02-01-%1$d;6;UTM;Ley C\n";
        var said = load(limits.formatted(year), null, false).is(200).json();
        counts(said, 1, 0, 0, 2);
        assertThat(said.at("/rows/1/messages/0").asText()).contains("ADMINISTRATION_SHARE");
        counts(load(limits.formatted(year), null, false).is(200).json(), 0, 0, 1, 2);
    }

    @Test
    void anAliasNamesOneCommune() {
        var alias = "Alias " + UUID.randomUUID().toString().substring(0, 8);
        var file = "cut,alias,visto_en\n08311,%1$s,planilla\n8301,%1$s,planilla\n08311,Laja,planilla\n99999,x,planilla\n".formatted(alias);
        counts(load(file, null, false).is(200).json(), 1, 0, 0, 3);
        counts(load("cut,alias,visto_en\n08311," + alias + ",planilla\n", null, false).is(200).json(), 0, 0, 1, 0);
        var register = "N°;Comuna;Nombre oficial sistema;Arranques\n1;" + alias + ";Comité " + alias + ";1\n";
        assertThat(Api.as("coordinacion").upload("/imports/register?dryRun=true", "r", register.getBytes(StandardCharsets.UTF_8)).is(200)
                .json().get("created").asInt()).isEqualTo(1);
    }

    private static String collection(String... features) {
        return "{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",", features) + "]}";
    }

    private static String feature(String cut, String rings) {
        return "{\"type\":\"Feature\",\"properties\":{" + cut + "},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":" + rings + "}}";
    }

    @Test
    void outlinesAreTakenByTheirCodeAndCheckedPlacesFollow() {
        // Iquique: no outline of it is in the demonstration.
        var square = "[[[-70.5,-20.5],[-69.5,-20.5],[-69.5,-21.5],[-70.5,-21.5],[-70.5,-20.5]]]";
        var register = "N°;Comuna;Nombre oficial sistema;Arranques;Latitud;Longitud\n1;Iquique;Comité del norte;5;-21.0;-70.0\n"
                .getBytes(StandardCharsets.UTF_8);
        var before = Api.as("coordinacion").upload("/imports/register?dryRun=true", "r", register).is(200).json();
        assertThat(before.at("/rows/0/flags")).extracting(JsonNode::asText).contains("NOT_CHECKED");
        var file = collection(feature("\"cut\":\"01101\"", square), feature("\"region_cut\":1", square),
                feature("\"cut\":\"99999\"", square), feature("\"cut\":\"08311\"", square), feature("\"nada\":1", square),
                feature("\"cut\":\"01107\"", "[[[-20.5,-70.5],[-20.5,-69.5],[-21.5,-69.5],[-20.5,-70.5]]]"),
                feature("\"cut\":\"01401\"", "[[[-70.5,-20.5],[-69.5,-20.5],[-69.5,-21.5],[-70.5,-21.5]]]"),
                feature("\"cut\":\"01101\"", square));
        var said = load(file, "INE, prueba", false).is(200).json();
        counts(said, 2, 0, 0, 6);
        assertThat(said.at("/rows/3/messages/0").asText()).contains("Santa Bárbara");
        assertThat(said.at("/rows/5/messages/0").asText()).contains("longitud");
        assertThat(said.at("/rows/6/messages/0").asText()).contains("cerrado");
        counts(load(file, "INE, prueba", false).is(200).json(), 0, 0, 2, 6);
        var better = collection(feature("\"cut\":\"01101\"", square.replace("-21.5", "-21.6")));
        counts(load(better, "INE, mejor", false).is(200).json(), 0, 1, 0, 0);
        var after = Api.as("coordinacion").upload("/imports/register?dryRun=true", "r", register).is(200).json();
        assertThat(after.at("/rows/0/flags")).extracting(JsonNode::asText).doesNotContain("NOT_CHECKED", "OUTSIDE_COMMUNE");
        assertThat(entries("outlines").stream().filter(row -> row.at("/values/CUT").asText().equals("01101")).toList()).hasSize(2)
                .extracting(row -> row.get("endedAt").isNull()).containsExactly(true, false);
    }

    @Test
    void refusesWhatIsNoReferenceDataWithASentence() {
        refused("", 422, "vacío");
        refused("hola;mundo\n1;2\n", 422, "encabezados");
        refused("fecha;nombre;alcance\nfecha;nombre;alcance\n", 422, "dos veces");
        refused("fecha;nombre;alcance;fecha\n", 422, "dos veces");
        refused("{\"type\":\"FeatureCollection\",\"features\":[{", 422, "JSON");
        refused("{\"type\":\"Topology\"}", 422, "FeatureCollection");
        refused("{\"type\":\"FeatureCollection\",\"crs\":{\"properties\":{\"name\":\"EPSG:32719\"}},\"features\":[]}", 422, "WGS84");
        refused("fecha;nombre;alcance\n1;A\u0000B;2\n", 415, "XLSX ni CSV");
        assertThat(load(Ledger.PDF, "x", true).status()).isEqualTo(415);
        assertThat(load("fecha;nombre;alcance\n".getBytes(StandardCharsets.UTF_16), "x", true).status()).isEqualTo(415);
        assertThat(load("x".repeat(21 * 1024 * 1024), "x", true).status()).isEqualTo(413);
        assertThat(load("fecha;UF\n", "y".repeat(300), true).is(422).pointers()).containsExactly("/source");
        assertThat(load("fecha;nombre;alcance\n2033-01-03;Ñandú;nacional\n".getBytes(Charset.forName("windows-1252")), "x", true).is(200)
                .json().get("created").asInt()).isEqualTo(1);
        Api.as("admin").get("/reference/nada").is(404);
        Api.as("admin").get("/imports/reference/" + UUID.randomUUID()).is(404);
        Api.as("admin").get("/reference/uf?colour=red").is(400);
    }

    @Test
    void twoAtOnceGiveOneResult() throws InterruptedException, ExecutionException {
        var year = YEAR.incrementAndGet();
        var file = "Fecha;UF\n01-01-%1$d;100,00\n02-01-%1$d;100,10\n".formatted(year);
        var answers = AtOnce.call(2, () -> load(file, "SII", false).is(200).json());
        assertThat(answers.stream().mapToInt(said -> said.get("created").asInt()).sum()).isEqualTo(2);
        assertThat(entries("uf").stream().filter(row -> row.at("/values/DAY").asText().startsWith(year + "-")).toList()).hasSize(2);
    }

    @Test
    void whoMayReadDoesNotLoad() {
        var file = "Fecha;UF\n01-01-2031;100,00\n".getBytes(StandardCharsets.UTF_8);
        for (var account : List.of("coordinacion", "auditoria", "rendiciones", "gore.biobio")) {
            Api.as(account).upload("/imports/reference?dryRun=true", "a", file).is(403);
        }
        Api.as("rendiciones").get("/reference/uf").is(403);
        Api.as("auditoria").get("/reference/uf").is(200);
    }
}

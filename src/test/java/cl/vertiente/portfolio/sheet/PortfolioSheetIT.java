package cl.vertiente.portfolio.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.testing.Api;
import cl.vertiente.testing.AtOnce;
import cl.vertiente.testing.Browser;
import cl.vertiente.testing.Ledger;
import cl.vertiente.testing.Look;
import cl.vertiente.testing.Server;
import cl.vertiente.testing.ServerTest;
import cl.vertiente.testing.Visitor;
import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A working sheet on its way into the portfolio: tried, asked about, confirmed by a person, taken, and brought again. */
@ServerTest
class PortfolioSheetIT {

    private static final String HEAD = "Código BIP;DV;Nombre;Comuna;Etapa;Tipología;Año presupuesto;"
            + "Monto FNDR;Estado actual;RATE;Fecha RATE;Fecha recepción GORE;Fecha CORE;Observaciones\n";

    @RegisterExtension
    Browser browser = new Browser();

    private final Api designer = Api.as("diseno");
    private final String number = "3%07d".formatted(ThreadLocalRandom.current().nextInt(10_000_000));
    private Ledger ledger;

    @BeforeEach
    void today() {
        Ledger.clock(Server.CLOCK);
        ledger = Ledger.signed();
    }

    private String sheet() {
        var named = number + ";0;MEJORAMIENTO APR LA PLANILLA, COMUNA DE LAJA;LAJA;";
        return HEAD + named + "DISEÑO;FRIL;2020;$96,500;NO RECOMEN;OT;04-11-2019;19-12-2018;;OT 30-01-2019\n"
                + named + "EJECUCIÓN;FRIL;2021;$98,494;APRO CORE;RS;17-12-2020;01-04-2020;05-04-2021;\n";
    }

    private Api.Answer bring(String text, String answers) {
        return designer.upload("/initiatives/imports?agreement=" + ledger.id + answers, "planilla.csv",
                text.getBytes(StandardCharsets.UTF_8));
    }

    private JsonNode tried(String text) {
        return bring(text, "&unit=THOUSANDS&thousands=COMMA").is(200).json();
    }

    private JsonNode take(JsonNode trial, List<String> confirmed) {
        return designer.post("/initiatives/imports/" + trial.get("id").asText() + "/apply",
                Map.of("codes", List.of(number + "-0"), "confirmed", confirmed)).is(200).json();
    }

    private static String id(JsonNode trial) {
        return trial.at("/codes/0/initiativeId").asText();
    }

    @Test
    void triesConfirmsTakesAndChangesNothingWhenItComesAgain() {
        var trial = tried(sheet());
        assertThat(trial.get("created").asInt()).as(trial.toPrettyString()).isEqualTo(2);
        assertThat(trial.at("/codes/0/state").asText()).isEqualTo("APROBADA_CORE");
        designer.get("/initiatives/" + id(trial)).is(404);
        take(trial, List.of());
        var kept = designer.get("/initiatives/" + id(trial)).is(200).json();
        assertThat(kept.get("name").asText()).isEqualTo("Mejoramiento APR LA PLANILLA, Laja");
        assertThat(kept.get("state").asText()).isEqualTo("APROBADA_CORE");
        assertThat(kept.get("approved").asLong()).isEqualTo(98_494_000);
        assertThat(kept.get("events").findValuesAsText("on")).as("the remark waits for a person").doesNotContain("2019-01-30").hasSize(5);
        var again = tried(sheet());
        assertThat(again.get("updated").asInt()).as("the remark may still be confirmed").isEqualTo(2);
        var confirmed = StreamSupport.stream(again.at("/codes/0/events").spliterator(), false)
                .filter(event -> event.get("confirm").asBoolean()).map(event -> event.get("id").asText()).toList();
        take(again, confirmed);
        take(again, confirmed);
        assertThat(designer.get("/initiatives/" + id(trial)).is(200).json().get("events")).hasSize(6);
        assertThat(tried(sheet()).get("unchanged").asInt()).isEqualTo(2);
        assertThat(designer.get("/initiatives/imports/" + trial.get("id").asText() + "/review", "Accept", "text/plain").is(200).text())
                .contains("Estado: Aprobada por CORE").contains("solo si una persona lo confirma");
    }

    @Test
    void asksAndRefusesInsteadOfGuessing() {
        var open = bring(sheet(), "").is(200).json();
        assertThat(open.get("rejected").asInt()).isEqualTo(2);
        assertThat(open.at("/rows/0/messages/0").asText()).contains("separa los miles");
        var answered = designer.post("/initiatives/imports/" + open.get("id").asText() + "/try?unit=THOUSANDS&thousands=COMMA", Map.of())
                .is(200).json();
        assertThat(answered.get("created").asInt()).isEqualTo(2);
        var broken = tried(sheet().replace("$98,494", "#VALUE!").replace("04-11-2019", "31-02-2019"));
        assertThat(broken.get("rejected").asInt()).as("its rows stand and fall together").isEqualTo(2);
        assertThat(designer.post("/initiatives/imports/" + broken.get("id").asText() + "/apply", Map.of("codes", List.of(number + "-0")))
                .is(422).pointers()).containsExactly("/codes");
        designer.post("/initiatives/imports/" + broken.get("id").asText() + "/apply", Map.of("codes", List.of("1"))).is(422);
        designer.get("/initiatives/" + id(broken)).is(404);
        bring(sheet(), "&unit=DOLARES").is(400);
        designer.upload("/initiatives/imports?agreement=" + UUID.randomUUID(), "a.csv", sheet().getBytes(StandardCharsets.UTF_8)).is(404);
    }

    @Test
    void remembersWhatAHeadingMeans() {
        var strange = "Columna rara " + number;
        var text = sheet().replace("Fecha CORE", strange);
        assertThat(tried(text).get("unknownHeadings").toString()).contains(strange);
        designer.put("/initiatives/imports/headings", Map.of("heading", strange, "column", "CORE_DATE")).is(200);
        designer.put("/initiatives/imports/headings", Map.of("heading", strange, "column", "NADA")).is(422);
        var learned = tried(text);
        assertThat(learned.get("unknownHeadings")).isEmpty();
        assertThat(learned.at("/codes/0/state").asText()).isEqualTo("APROBADA_CORE");
        Api.as("gore.biobio").put("/initiatives/imports/headings", Map.of("heading", strange)).is(403);
    }

    @ParameterizedTest
    @CsvSource({"'', 422", "'%PDF-1.4 nada', 415", "'a;b;c\n1;2;3\n', 422", "'BIP;Nombre;Etapa\n1;2;3\n', 422"})
    void refusesWhatIsNoWorkingSheet(String text, int status) {
        bring(text, "").is(status);
    }

    private static byte[] ole(String inside) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0});
        bytes.writeBytes(inside.getBytes(StandardCharsets.UTF_16LE));
        return bytes.toByteArray();
    }

    private Api.Answer bring(byte[] file) {
        return designer.upload("/initiatives/imports?unit=PESOS&thousands=POINT&agreement=" + ledger.id, "planilla.xlsx", file);
    }

    @Test
    void refusesUglyFilesWithASentence() {
        assertThat(bring(ole("EncryptedPackage")).is(415).text()).contains("contraseña");
        assertThat(bring(ole("Workbook")).is(415).text()).as("an old workbook under a new name").contains("97-2003");
        assertThat(bring(new byte[50 * 1024 * 1024]).status()).isEqualTo(413);
        assertThat(designer.get("/initiatives/imports?limit=1").is(200).json().at("/items/0/fileName").asText()).as("nothing was kept")
                .isNotEqualTo("planilla.xlsx");
    }

    @Test
    void readsFormulasByTheirValueAndLinksByTheirText() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Prueba", null)) {
            var sheet = book.newWorksheet("Hoja1");
            var head = List.of("BIP", "Nombre", "Comuna", "Etapa", "Monto FNDR", "Fecha CORE");
            IntStream.range(0, head.size()).forEach(i -> sheet.value(0, i, head.get(i)));
            sheet.value(1, 0, number + "-0");
            sheet.hyperlink(1, 1, new HyperLink("https://example.org/ficha", "MEJORAMIENTO APR ENLAZADO"));
            sheet.value(1, 2, "LAJA");
            sheet.value(1, 3, "DISEÑO");
            sheet.formula(1, 4, "1000*2");
            sheet.value(1, 5, 43_563);
        }
        var said = bring(out.toByteArray()).is(200).json();
        assertThat(said.get("rejected").asInt()).as("a formula that nobody computed has no value").isEqualTo(1);
        assertThat(said.at("/rows/0/messages/0").asText()).contains("fórmula sin valor");
        assertThat(said.at("/codes/0/name").asText()).isEqualTo("MEJORAMIENTO APR ENLAZADO");
    }

    @Test
    void isTakenOnceByTwoPeopleAtOnce() throws Exception {
        var trial = tried(sheet());
        AtOnce.call(4, () -> take(trial, List.of()));
        assertThat(designer.get("/initiatives/" + id(trial)).is(200).json().get("events")).hasSize(5);
    }

    @Test
    void takesSeveralCodesInOne() {
        var other = "2" + number.substring(1);
        var trial = tried(sheet() + sheet().substring(HEAD.length()).replace(number, other));
        var taken = designer.post("/initiatives/imports/" + trial.get("id").asText() + "/apply",
                Map.of("codes", List.of(number + "-0", other + "-0"))).is(200).json();
        assertThat(taken.get("created").asInt()).isEqualTo(4);
        for (var code : trial.get("codes")) {
            var kept = designer.get("/initiatives/" + code.get("initiativeId").asText()).is(200).json();
            assertThat(kept.get("bipCode").asText()).isEqualTo(code.get("bip").asText());
            assertThat(kept.get("state").asText()).isEqualTo("APROBADA_CORE");
            assertThat(kept.get("events")).hasSize(5);
        }
    }

    @Test
    void isTakenOnItsPages() {
        var page = Visitor.signIn(browser.page(), "diseno");
        page.navigate("/cartera/importar");
        page.click("#do-bring");
        assertThat(page.textContent(".errors")).contains("Elija la planilla");
        page.setInputFiles("#file", new FilePayload("planilla.csv", "text/csv", sheet().getBytes(StandardCharsets.UTF_8)));
        page.selectOption("#agreement", ledger.id);
        Look.at(page, "cartera-importar");
        page.click("#do-bring");
        assertThat(page.textContent("main")).contains("No se puede incorporar");
        page.click("text=Probar otra vez con otras respuestas");
        page.selectOption("#unit", "THOUSANDS");
        page.selectOption("#thousands", "COMMA");
        page.click("#do-again");
        assertThat(page.textContent("main")).contains("Aprobada por CORE");
        Look.at(page, "cartera-importar-prueba");
        page.locator("input[name=confirmed]").first().check();
        page.click("#do-take");
        assertThat(page.textContent("main")).contains("Códigos incorporados: 1.");
        var phone = Visitor.signIn(browser.phone(), "auditoria");
        phone.navigate(page.url().replaceFirst("https?://[^/]+", ""));
        assertThat(phone.locator("#do-take").count()).isZero();
        Look.at(phone, "cartera-importar-hecho");
    }
}

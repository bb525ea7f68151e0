package cl.vertiente.diagnosis.water;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.committee.Registered;
import cl.vertiente.testing.Api;
import cl.vertiente.testing.Ledger;
import cl.vertiente.testing.Server;
import cl.vertiente.testing.ServerTest;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Laboratory results from a workbook: tried, recorded all or those that can be, once; refused row by row. */
@ServerTest
class LaboratoryLoadIT {

    private final Api coordinator = Api.as("coordinacion");
    private String name;
    private String system;

    @BeforeEach
    void today() {
        Ledger.clock(Server.CLOCK);
        name = Registered.name();
        system = Registered.alone("Yumbel", name);
    }

    private ResultBook book() {
        return new ResultBook(name + " · Yumbel");
    }

    private JsonNode bring(String query, byte[] book) {
        return coordinator.upload("/water-samples/imports?" + query, "resultados.xlsx", book).is(200).json();
    }

    private JsonNode samples() {
        return coordinator.get("/water-samples?waterSystem=" + Registered.id(system)).is(200).json().get("items");
    }

    @Test
    void rowsOfOneSampleAreTriedRecordedOnceAndKnownAgain() {
        var book = book().with("Arsénico", new BigDecimal("0.02"), "mg/L").with("Plomo", "<0,005", "mg/L")
                .with("Escherichia coli", "Ausencia", null).with("Benceno", new BigDecimal("0.005"), "mg/L")
                .with("Cloro libre residual", "0,5", "mg/L", "Medido en terreno", "Sí")
                .with("Sulfato", "1.234", "mg/L", "N° de muestra", "2").bytes();
        var trial = bring("dryRun=true", book);
        assertThat(trial.get("samples").asInt()).isEqualTo(2);
        assertThat(trial.get("created").asInt()).isEqualTo(6);
        assertThat(samples()).as("a trial records nothing").isEmpty();
        var applied = coordinator.post("/water-samples/imports/" + trial.get("id").asText() + "/apply", "").is(200).json();
        assertThat(applied.get("samples").asInt()).isEqualTo(2);
        coordinator.post("/water-samples/imports/" + applied.get("id").asText() + "/apply", "").is(409);
        var again = bring("dryRun=false", book);
        assertThat(again.get("unchanged").asInt()).isEqualTo(6);
        assertThat(samples()).hasSize(2);
        var first = coordinator.get("/water-samples/" + applied.at("/rows/0/sampleId").asText()).is(200).json();
        assertThat(Water.reading(first, "AS").get("verdict").asText()).isEqualTo("EXCEEDS");
        assertThat(Water.reading(first, "PB").get("qualifier").asText()).isEqualTo("<");
        assertThat(Water.reading(first, "FREE_CL").get("onSite").asBoolean()).isTrue();
        var second = coordinator.get("/water-samples/" + applied.at("/rows/5/sampleId").asText()).is(200).json();
        assertThat(Water.reading(second, "SO4").get("value").decimalValue()).as("a point between thousands").isEqualByComparingTo("1234");
        assertThat(Water.alerts(system).findValuesAsText("code")).containsExactlyInAnyOrder("AS", "SO4");
        var lines = Api.as("auditoria").get("/audit?useCase=LoadLaboratoryResults&limit=500").is(200).json().get("items");
        assertThat(lines.findValuesAsText("recordId")).contains(first.get("id").asText());
    }

    @Test
    void aWrongRowSaysWhereAndTakesItsSampleWithIt() {
        var book = book().with("Arsénico", "0,005", "mg/L").with("Plomo", "0,005", "ppb")
                .with("Sulfato", "100", "mg/L", "N° de muestra", "2")
                .with("Sulfato", "100", "mg/L", "N° de muestra", "3", "Fecha del informe", "30-09-2026")
                .with("Sulfato", "100", "mg/L", "N° de muestra", "4", "Comité APR/SSR", "Comité que no existe")
                .with("Sulfato", "100", "mg/L", "N° de muestra", "5", "Hora de muestreo", null)
                .with("Nada", "100", "mg/L", "N° de muestra", "6").with("Sulfato", "mucho", "mg/L", "N° de muestra", "7")
                .with("Sulfato", "100", "mg/L", "N° de muestra", "8", "Hora de muestreo", "25:00")
                .with("Sulfato", ">100", "mg/L", "N° de muestra", "9", "Signo", "<").bytes();
        var trial = bring("dryRun=true", book);
        assertThat(trial.get("rows").findValuesAsText("outcome")).containsExactly("REJECTED", "REJECTED", "CREATED", "REJECTED", "REJECTED",
                "REJECTED", "REJECTED", "REJECTED", "REJECTED", "REJECTED");
        assertThat(trial.at("/rows/1/messages/0").asText()).contains("ppb").contains("mg/L");
        assertThat(trial.at("/rows/0/messages/0").asText()).contains("fila 3");
        assertThat(trial.at("/rows/3/messages/0").asText()).contains("30-09-2026");
        trial.get("rows").forEach(row -> assertThat(row.get("messages").isEmpty()).as(row.toString())
                .isEqualTo(row.get("outcome").asText().equals("CREATED")));
        var refused = coordinator.upload("/water-samples/imports?dryRun=false", "r.xlsx", book).is(422);
        assertThat(refused.pointers()).contains("/rows/3", "/rows/5");
        assertThat(samples()).isEmpty();
        var valid = bring("dryRun=false&rows=valid", book);
        assertThat(valid.get("samples").asInt()).isEqualTo(1);
        assertThat(samples()).hasSize(1);
        var mended = coordinator.get("/water-samples/imports/" + trial.get("id").asText() + "/verdicts.xlsx").is(200);
        assertThat(mended.header("Content-Disposition")).contains("resultados-con-observaciones");
        assertThat(bring("dryRun=true", mended.bytes()).get("rejected").asInt()).as("it can be brought again as it is").isEqualTo(9);
    }

    @Test
    void theSameSampleWithOtherResultsIsNotOverwritten() {
        bring("dryRun=false", book().with("Arsénico", "0,005", "mg/L").bytes());
        var other = bring("dryRun=true", book().with("Arsénico", "0,006", "mg/L").bytes());
        assertThat(other.get("rejected").asInt()).isEqualTo(1);
        assertThat(other.at("/rows/0/messages/0").asText()).contains("ya está registrada");
    }

    @Test
    void theTemplateComesBackAsItIsAndFilesThatAreNoneAreRefused() {
        var template = coordinator.get("/water-samples/imports/template.xlsx").is(200).bytes();
        coordinator.upload("/water-samples/imports", "t.xlsx", template).is(422);
        coordinator.upload("/water-samples/imports", "t.xlsx", "nada".getBytes(StandardCharsets.UTF_8)).is(422);
        coordinator.upload("/water-samples/imports", "t.pdf", Ledger.PDF).is(415);
        coordinator.upload("/water-samples/imports?rows=some", "t.xlsx", book().with("Plomo", "0", "mg/L").bytes()).is(400);
    }

    @Test
    void anEngineerBringsResultsOfOwnCommitteesOnly() {
        var engineer = Api.as("terreno");
        var foreign = engineer.upload("/water-samples/imports", "r.xlsx", book().with("Plomo", "0", "mg/L").bytes()).is(200).json();
        assertThat(foreign.get("rejected").asInt()).isEqualTo(1);
        var own = coordinator.get(Registered.served(2)).is(200).json();
        var mine = new ResultBook(own.get("officialName").asText() + " · " + own.get("commune").asText())
                .with("Plomo", "0", "mg/L").bytes();
        var load = engineer.upload("/water-samples/imports?dryRun=false", "r.xlsx", mine).is(200).json();
        assertThat(load.get("created").asInt()).isEqualTo(1);
        var address = "/water-samples/imports/" + load.get("id").asText();
        Api.as("auditoria").get(address).is(200);
        Api.as("terreno2").get(address).is(404);
        for (var other : List.of("gore.biobio", "rendiciones", "admin")) {
            Api.as(other).upload("/water-samples/imports", "r.xlsx", mine).is(403);
        }
    }
}

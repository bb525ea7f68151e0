package cl.vertiente.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.testing.Api;
import cl.vertiente.testing.Ledger;
import cl.vertiente.testing.Server;
import cl.vertiente.testing.ServerTest;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The clocks of public investment by REST, from the limits that are loaded. */
@ServerTest
class InitiativeClockIT {

    private final Api designer = Api.as("diseno");
    private final String id = UUID.randomUUID().toString();
    private final String at = "/initiatives/" + id;
    private Ledger ledger;

    @BeforeEach
    void today() {
        Ledger.clock(Server.CLOCK);
        ledger = Ledger.signed();
    }

    private void keep(String source, long amount) {
        designer.put(at, Map.of("process", "IMPROVEMENT", "object", "sistema con plazo", "place", "Laja", "typology", "NETWORK",
                "stage", "EXECUTION", "communes", List.of("08304"), "shares", List.of(Map.of("agreementId", ledger.id, "percent", 100)),
                "asks", List.of(Map.of("year", 2026, "source", source, "amount", amount)))).is(201);
    }

    private void record(Map<String, Object> event) {
        designer.put(at + "/events/" + UUID.randomUUID(), event).is(201);
    }

    private JsonNode read() {
        return designer.get(at).is(200).json();
    }

    @Test
    void countsSixtyWorkingDaysFromTheMissingInformation() {
        keep("FNDR", 500_000_000);
        record(Map.of("kind", "RATE", "on", "2026-07-01", "rate", "FI"));
        var found = read();
        assertThat(found.at("/turn").asText()).isEqualTo("FORMULATOR");
        assertThat(found.at("/clocks/0/code").asText()).isEqualTo("FI_ANSWER");
        assertThat(found.at("/clocks/0/due").asText()).as("16 July, 15 August (a Saturday), 18 September").isEqualTo("2026-09-25");
        var running = designer.get("/initiatives/clocks?limit=500").is(200).json();
        assertThat(running.get("items").findValuesAsText("id")).contains(id);
        assertThat(Api.as("gore.maule").get("/initiatives/clocks?limit=500").is(200).json().get("items").findValuesAsText("id"))
                .as("of another region").doesNotContain(id);
        designer.get("/initiatives/clocks?until=ayer").is(400);
        designer.get("/initiatives/clocks?desde=2026-01-01").is(400);
    }

    @Test
    void keepsAFavourableResultForThreeBudgetYears() {
        keep("FNDR", 500_000_000);
        record(Map.of("kind", "RATE", "on", "2025-11-03", "rate", "RS"));
        assertThat(read().at("/clocks/0/due").asText()).isEqualTo("2027-12-31");
        record(Map.of("kind", "CORE_APPROVAL", "on", "2026-02-03", "amount", 400_000_000, "reference", "CORE 9", "session", "2"));
        assertThat(read().get("clocks")).as("the money was approved").isEmpty();
        record(Map.of("kind", "AWARD", "on", "2026-05-03", "amount", 440_000_001, "taxId", "76.086.428-5"));
        assertThat(read().at("/clocks/0/code").asText()).isEqualTo("CORE_CHANGE");
        assertThat(read().at("/clocks/0/turn").asText()).isEqualTo("COUNCIL");
        record(Map.of("kind", "CORE_APPROVAL", "on", "2026-06-03", "amount", 450_000_000, "reference", "CORE 19", "session", "12"));
        record(Map.of("kind", "START", "on", "2026-07-03"));
        assertThat(read().get("clocks")).as("the council agreed again").isEmpty();
    }

    @Test
    void saysWhatASourceLets() {
        keep("FRIL", 90_000_000);
        var limit = read().at("/fundingLimits/0");
        assertThat(limit.get("source").asText()).isEqualTo("FRIL");
        assertThat(limit.get("value").asInt()).isEqualTo(5000);
        assertThat(limit.get("law").asText()).isNotBlank();
    }

    @Test
    void takesYearsAsTheUnitOfALimit() {
        var file = "límite;desde;valor;unidad;fuente\nRATE_VALID_YEARS;01-01-2089;4;años;NIP de prueba\nFRIL_CEILING;01-01-2089;6000;UTM;"
                + "Glosa de prueba\n";
        var said = Api.as("admin").upload("/imports/reference?dryRun=true", "referencia.csv", file.getBytes(StandardCharsets.UTF_8))
                .is(200).json();
        assertThat(said.get("created").asInt()).as(said.toPrettyString()).isEqualTo(2);
    }
}

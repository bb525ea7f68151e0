package cl.vertiente.committee;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.testing.Api;
import cl.vertiente.testing.Browser;
import cl.vertiente.testing.Ledger;
import cl.vertiente.testing.Look;
import cl.vertiente.testing.Server;
import cl.vertiente.testing.ServerTest;
import cl.vertiente.testing.Visitor;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The layer of the systems: what stands in it, for whom, and the page that draws it. */
@ServerTest
class AtlasIT {

    @RegisterExtension
    Browser browser = new Browser();

    private final Api coordinator = Api.as("coordinacion");

    @BeforeEach
    void today() {
        Ledger.clock(Server.CLOCK);
    }

    private void seen(String system, String kind, String condition, String day) {
        coordinator.put(system + "/assets/" + UUID.randomUUID(), Map.of("kind", kind, "name", "Uno", "condition", condition, "note", "Así",
                "observedOn", day)).is(201);
    }

    private static JsonNode only(Api.Answer layer) {
        assertThat(layer.header("Content-Type")).isEqualTo("application/geo+json");
        var features = layer.json().get("features");
        assertThat(features).hasSize(1);
        return features.get(0);
    }

    @Test
    void aSystemHasItsPlaceItsFactsAndTheWorstOfEachKind() throws IOException {
        var name = Registered.name();
        var system = Registered.alone("Yumbel", name);
        var of = "?q=" + name.replace(' ', '+');
        assertThat(only(coordinator.get("/atlas.geojson" + of).is(200)).get("geometry").isNull()).as("nobody knows its place").isTrue();
        coordinator.put(system, Map.of("officialName", name, "operator", Map.of("name", name, "kind", "COMMITTEE"), "position",
                Map.of("source", "PHONE", "latitude", -37.1, "longitude", -72.55, "accuracyMetres", 8)), "If-Match", "*").is(200);
        seen(system, "TANK", "GOOD", "2026-09-01");
        seen(system, "TANK", "BAD", "2026-10-01");
        seen(system, "PUMP", "NOT_OBSERVED", "2026-10-02");
        var feature = only(coordinator.get("/atlas.geojson" + of).is(200));
        assertThat(feature.at("/geometry/type").asText()).isEqualTo("Point");
        assertThat(feature.at("/geometry/coordinates/0").asDouble()).as("longitude first").isEqualTo(-72.55);
        assertThat(feature.at("/geometry/coordinates/1").asDouble()).isEqualTo(-37.1);
        var properties = feature.get("properties");
        assertThat(properties.get("officialName").asText()).isEqualTo(name);
        assertThat(properties.get("connectionCount").asInt()).isEqualTo(40);
        assertThat(properties.get("worst").asText()).isEqualTo("C");
        assertThat(properties.get("assets")).isEqualTo(cl.vertiente.shared.Json.mapper().readTree("""
                {"PUMP":{"condition":"NOT_OBSERVED","letter":null,"seenOn":"2026-10-02","inUse":1},
                 "TANK":{"condition":"BAD","letter":"C","seenOn":"2026-10-01","inUse":2}}"""));
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(coordinator.get("/atlas.xlsx" + of).is(200).bytes()))) {
            var lines = book.getFirstSheet().read();
            assertThat(lines).as("mark, heading, one line for each kind").hasSize(4);
            assertThat(lines.toString()).contains(name);
        }
    }

    @Test
    void holdsNothingAboutPeopleAndNothingOfAnotherRegion() {
        var all = coordinator.get("/atlas.geojson").is(200);
        assertThat(all.json().get("features")).hasSizeGreaterThan(50);
        assertThat(all.text()).doesNotContain("Ilustrativa").doesNotContain("+56").doesNotContain("taxId").doesNotContain("operator");
        var biobio = Api.as("gore.biobio").get("/atlas.geojson").is(200).json().get("features").findValuesAsText("regionCut");
        assertThat(biobio).isNotEmpty().containsOnly("08");
        assertThat(Api.as("gore.maule").get("/atlas.geojson?region=08").is(200).json().get("features")).isEmpty();
        Api.as("admin").get("/atlas.geojson").is(403);
        Api.as("admin").get("/atlas.xlsx").is(403);
        Api.nobody().get("/atlas.geojson").is(401);
        coordinator.get("/atlas.geojson?colour=red").is(400);
        coordinator.get("/atlas.geojson?agreement=x").is(400);
    }

    @Test
    void isDrawnForOneRegionWithItsTable() {
        for (var page : List.of(Visitor.signIn(browser.page(), "coordinacion"), Visitor.signIn(browser.phone(), "gore.biobio"))) {
            page.navigate("/comites");
            page.click("text=Ver en el mapa");
            if (page.textContent("main").contains("varias regiones")) {
                page.click(".chip >> text=Biobío");
            }
            assertThat(page.locator(".map-area .dot").count()).isGreaterThan(10);
            assertThat(page.locator(".list tbody tr").count()).isGreaterThanOrEqualTo(page.locator(".map-area .dot").count());
            Look.at(page, "atlas");
        }
    }

    /** The table of the page says of each system what its layer says. */
    @Test
    void theTableSaysWhatWasFound() {
        var page = Visitor.signIn(browser.page(), "gore.biobio");
        page.navigate("/comites/mapa");
        int told = 0;
        for (var feature : Api.as("gore.biobio").get("/atlas.geojson").is(200).json().get("features")) {
            var row = page.locator(".list tbody tr:has(a[href='/comites/" + feature.get("id").asText() + "'])");
            if (row.count() == 0) {
                continue;
            }
            var said = row.textContent().replaceAll("\\s+", " ");
            var properties = feature.get("properties");
            if (!properties.get("index").isNull()) {
                assertThat(row.locator("td[data-label='Índice'] .letter").textContent())
                        .isEqualTo(properties.at("/index/letter").asText());
            }
            if (!properties.get("water").isNull()) {
                assertThat(row.locator("td[data-label='Agua según la norma'] a").textContent())
                        .startsWith(properties.at("/water/verdict").asText().equals("COMPLIES") ? "Cumple" : "No cumple");
            }
            if (properties.get("gaps").has("HIGH")) {
                int high = properties.at("/gaps/HIGH").asInt();
                assertThat(said).contains(high == 1 ? "1 alta" : high + " altas");
            }
            if (!properties.get("waterRight").isNull() && properties.at("/waterRight/state").asText().equals("REGISTERED")) {
                assertThat(said).contains("Inscrito en el Conservador de Bienes Raíces");
            }
            told += properties.get("index").isNull() || properties.get("water").isNull() || properties.get("waterRight").isNull() ? 0 : 1;
        }
        assertThat(told).as("systems of which all is known").isPositive();
        page.locator("td[data-label='Brechas abiertas'] a").first().click();
        assertThat(page.locator("table.list tbody tr").count()).isPositive();
    }

    @Test
    void saysWhatWasFoundAtSystemsAsItWasApproved() throws IOException {
        var found = new TreeMap<String, Integer>();
        for (var feature : coordinator.get("/atlas.geojson").is(200).json().get("features")) {
            var properties = feature.get("properties");
            for (var fact : List.of("waterRight", "index", "water")) {
                found.merge(fact, properties.get(fact).isNull() ? 0 : 1, Integer::sum);
            }
            if (!properties.get("index").isNull()) {
                assertThat(properties.at("/index/letter").asText()).matches("[ABCD]");
            }
            if (!properties.get("water").isNull()) {
                assertThat(properties.at("/water/verdict").asText()).isIn("COMPLIES", "EXCEEDS", "BELOW");
            }
        }
        assertThat(found.values()).as("%s", found).allSatisfy(many -> assertThat(many).isPositive());
        var open = new TreeMap<String, Integer>();
        for (var gap : Api.as("gore.biobio").get("/gaps?limit=500").is(200).json().get("items")) {
            if (!List.of("RESOLVED", "DISCARDED").contains(gap.get("state").asText())) {
                open.merge(gap.get("waterSystemId").asText(), 1, Integer::sum);
            }
        }
        for (var feature : Api.as("gore.biobio").get("/atlas.geojson").is(200).json().get("features")) {
            var told = StreamSupport.stream(feature.at("/properties/gaps").spliterator(), false).mapToInt(JsonNode::asInt).sum();
            assertThat(told).as("%s", feature).isEqualTo(open.getOrDefault(feature.get("id").asText(), 0));
        }
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(coordinator.get("/atlas.xlsx").is(200).bytes()))) {
            assertThat(book.getFirstSheet().read().toString()).contains("Caudal otorgado (L/s)", "Brechas altas", "Cumple");
        }
    }
}

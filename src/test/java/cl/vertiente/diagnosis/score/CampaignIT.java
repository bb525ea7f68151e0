package cl.vertiente.diagnosis.score;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.testing.Api;
import cl.vertiente.testing.Browser;
import cl.vertiente.testing.Ledger;
import cl.vertiente.testing.Look;
import cl.vertiente.testing.Server;
import cl.vertiente.testing.ServerTest;
import cl.vertiente.testing.Visitor;
import cl.vertiente.testing.Visits;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Approving a campaign at once says first what it would do: what waits, and which gaps nobody confirmed. */
@ServerTest
class CampaignIT {

    @RegisterExtension
    Browser browser = new Browser();

    private final Api engineer = Api.as("terreno");
    private final Api coordinator = Api.as("coordinacion");
    private final String label = "Campaña " + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void today() {
        Ledger.clock(Server.CLOCK);
    }

    private final ScoredVisits first = ScoredVisits.alone();

    private String inReview(ScoredVisits place) {
        var answers = Visits.complete();
        answers.put("backup_power", false);
        answers.put("macro_meter", false);
        return Visits.inReview(Visits.with(Visits.with(Visits.body(place.system, 0, answers), "label", label), "agreementId",
                place.agreement));
    }

    private static long waiting(Api api, String address) {
        var gaps = Visits.read(api, address).get("gaps");
        return StreamSupport.stream(gaps.spliterator(), false)
                .filter(gap -> gap.get("state").asText().equals("DETECTED") && !gap.get("confirmed").asBoolean()).count();
    }

    private void confirmAll(String address) {
        for (JsonNode gap : Visits.read(engineer, address).get("gaps")) {
            engineer.post("/gaps/" + gap.get("id").asText() + "/confirm", Map.of("reason", "Se vio"), "If-Match", "*").is(200);
        }
    }

    private static JsonNode of(JsonNode items, String address) {
        return StreamSupport.stream(items.spliterator(), false).filter(item -> item.get("id").asText().equals(address.substring(11)))
                .findFirst().orElseThrow();
    }

    @Test
    void whoeverApprovesReadsFirstWhichGapsWait() {
        var lacking = inReview(first);
        var looked = inReview(first.beside());
        confirmAll(looked);
        var observed = inReview(first.beside());
        coordinator.put(observed + "/observations/" + UUID.randomUUID(), Map.of("words", "Falta la foto del estanque")).is(201);
        long pending = waiting(engineer, lacking);
        assertThat(pending).isGreaterThan(1);

        var records = "/diagnoses/campaigns/records?agreement=" + first.agreement + "&label=" + label.replace(" ", "%20");
        var items = coordinator.get(records).is(200).json().get("items");
        assertThat(items).hasSize(3);
        assertThat(of(items, lacking).get("pendingGaps").asLong()).isEqualTo(pending);
        assertThat(of(items, looked).get("pendingGaps").asLong()).isZero();
        assertThat(of(items, observed).get("openObservations").asLong()).isEqualTo(1);
        assertThat(coordinator.get("/diagnoses/campaigns").is(200).json().get("items").findValuesAsText("label")).contains(label);

        var page = Visitor.signIn(browser.phone(), "coordinacion");
        page.navigate("/diagnosticos");
        page.click("text=Aprobar una campaña");
        page.click("a:has-text('" + label + "')");
        page.waitForURL("**/diagnosticos/aprobar?*");
        var main = page.textContent("main");
        assertThat(main).contains("Se aprobarían 2 diagnósticos; uno espera",
                "Uno de ellos tiene brechas propuestas que esperan confirmación",
                pending + " brechas propuestas esperan confirmación: la ficha no las imprime",
                "Tiene una observación sin resolver");
        assertThat(page.locator("tr:has(a[href*='" + looked.substring(11) + "'])").textContent()).contains("Nada pendiente");
        assertThat(page.locator("tr .warning a").first().getAttribute("href")).contains("state=DETECTED&confirmed=false");
        Look.at(page, "campana-390");
        var wide = Visitor.signIn(browser.page(), "coordinacion");
        wide.navigate(page.url());
        Look.at(wide, "campana-1280");
        page.click("#do-approve");
        page.waitForURL("**/diagnosticos/aprobar");
        assertThat(page.textContent(".notice")).contains("Quedaron aprobados 2 diagnósticos; uno espera");
        Look.at(page, "campanas-390");
        assertThat(Visits.read(coordinator, lacking).get("state").asText()).isEqualTo("APPROVED");
        assertThat(Visits.read(coordinator, observed).get("state").asText()).isEqualTo("IN_REVIEW");
    }

    @Test
    void theAnswerOfAnApprovalSaysItToo() {
        var lacking = inReview(first);
        long pending = waiting(engineer, lacking);
        var done = coordinator.post("/diagnoses/approve", Map.of("agreementId", first.agreement, "label", label)).is(200).json();
        assertThat(done.at("/approved/0/pendingGaps").asLong()).isEqualTo(pending).isPositive();
    }

    @Test
    void whatCannotBeAskedIsRefused() {
        var records = "/diagnoses/campaigns/records";
        engineer.get("/diagnoses/campaigns").is(403);
        engineer.get(records + "?agreement=" + first.agreement + "&label=x").is(403);
        engineer.get(records).is(403);
        coordinator.get(records).is(400);
        coordinator.get(records + "?agreement=" + Visits.agreement()).is(400);
        coordinator.get(records + "?agreement=nada&label=x").is(400);
        coordinator.get(records + "?agreement=" + UUID.randomUUID() + "&label=x").is(404);
        coordinator.get("/diagnoses/campaigns?nada=1").is(400);
        assertThat(coordinator.get(records + "?agreement=" + Visits.agreement() + "&label=nadie").is(200).json().get("items")).isEmpty();
        var page = Visitor.signIn(browser.page(), "coordinacion");
        assertThat(page.navigate("/diagnosticos/aprobar?agreement=" + Visits.agreement() + "&label=nadie").status()).isEqualTo(404);
        assertThat(page.navigate("/diagnosticos/aprobar?agreement=nada&label=nadie").status()).isEqualTo(404);
    }
}

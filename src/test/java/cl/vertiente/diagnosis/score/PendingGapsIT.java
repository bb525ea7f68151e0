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
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Gaps that are only proposed: told to whoever reviews, counted and not printed on the ficha, and not shown to the regional government. */
@ServerTest
class PendingGapsIT {

    private final Api engineer = Api.as("terreno");
    private final Api coordinator = Api.as("coordinacion");

    @RegisterExtension
    Browser browser = new Browser();

    @BeforeEach
    void today() {
        Ledger.clock(Server.CLOCK);
    }

    private static String inReview(ScoredVisits place) {
        var answers = Visits.complete();
        answers.put("backup_power", false);
        answers.put("macro_meter", false);
        return Visits.inReview(Visits.with(Visits.body(place.system, 0, answers), "agreementId", place.agreement));
    }

    private List<String> printed(String address) throws IOException {
        var issue = coordinator.post("/reports/ficha-diagnostico/issues", Map.of("diagnosisId", address.substring(11))).is(201).json();
        var file = coordinator.get("/issued-reports/" + issue.get("id").asText() + ".xlsx").is(200).bytes();
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            return book.findSheet("Brechas").orElseThrow().read().stream().map(row -> row.getCellText(0) + " " + (row.getCellCount() > 2
                    ? row.getCellText(2) : "")).map(String::strip).toList();
        }
    }

    @Test
    void theReviewWarnsAndTheFichaSaysHowManyWait() throws IOException {
        var address = inReview(ScoredVisits.alone());
        var gaps = Visits.read(engineer, address).get("gaps");
        assertThat(gaps).hasSizeGreaterThan(1);
        var page = Visitor.signIn(browser.page(), "coordinacion");
        page.navigate("/diagnosticos" + address.substring(10) + "/revision");
        assertThat(page.textContent(".warning")).contains(gaps.size() + " brechas propuestas esperan confirmación");
        page.navigate("/diagnosticos" + address.substring(10) + "/resultado");
        assertThat(page.textContent("main")).contains("Es solo una propuesta");
        page.navigate("/diagnosticos" + address.substring(10) + "/revision");
        Look.at(page, "revision-brechas");
        page.click(".warning a");
        assertThat(page.locator("table.list tbody tr").count()).isEqualTo(gaps.size());
        Visits.step(coordinator, address, "approve", Map.of()).is(200);
        assertThat(printed(address)).as("a warning is no refusal")
                .contains(gaps.size() + " brechas propuestas esperan confirmación: no se imprimen.");
        var gore = Visitor.signIn(browser.phone(), "gore.biobio");
        gore.navigate("/diagnosticos/brechas?diagnosis=" + address.substring(11));
        assertThat(gore.textContent("main")).contains("Lo que solo se propone no se muestra");
        Look.at(gore, "brechas-sin-confirmar");

        for (JsonNode gap : gaps) {
            var power = gap.get("description").asText().equals("Sin respaldo eléctrico");
            engineer.post("/gaps/" + gap.get("id").asText() + (power ? "/confirm" : "/discard"), Map.of("reason", "Se midió otra vez"),
                    "If-Match", "*").is(200);
        }
        assertThat(printed(address)).anyMatch(row -> row.endsWith("Sin respaldo eléctrico"))
                .noneMatch(row -> row.contains("confirmación") || row.contains("no dejó"));
        page.navigate("/diagnosticos" + address.substring(10) + "/ficha");
        assertThat(page.locator(".warning").count()).isZero();
        page.navigate("/diagnosticos" + address.substring(10) + "/resultado");
        assertThat(page.textContent("main")).as("nobody is asked to confirm what was discarded").contains("Descartada")
                .doesNotContain("Es solo una propuesta");
        gore.reload();
        assertThat(gore.textContent("main")).contains("Sin respaldo eléctrico");
    }

    /** Most visits of the demonstration have their gaps looked at, some still wait. */
    @Test
    void theDemonstrationHasGapsInTheirStates() {
        var read = Api.as("gore.maule").get("/gaps?limit=500").is(200).json();
        assertThat(read.get("items")).hasSizeGreaterThan(5);
        assertThat(read.at("/counts/PRIORITISED").asInt()).isPositive();
        var discarded = coordinator.get("/gaps?state=DISCARDED&confirmed=false&region=07&limit=500").is(200).json().get("items");
        assertThat(discarded.findValuesAsText("id")).isNotEmpty();
        assertThat(coordinator.get("/gaps?state=DETECTED&confirmed=false&limit=500").is(200).json().get("items")).isNotEmpty();
    }
}

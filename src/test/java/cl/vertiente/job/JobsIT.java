package cl.vertiente.job;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.testing.Api;
import cl.vertiente.testing.Axe;
import cl.vertiente.testing.Browser;
import cl.vertiente.testing.Ledger;
import cl.vertiente.testing.Server;
import cl.vertiente.testing.ServerTest;
import cl.vertiente.testing.Visitor;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Long work followed and stopped by whoever asked for it, from the page and by REST. */
@ServerTest
class JobsIT {

    private static final int PATIENCE = 300;

    @RegisterExtension
    Browser browser = new Browser();

    @BeforeEach
    void today() {
        Ledger.clock(Server.CLOCK);
    }

    private static String start(String account, int steps, String end) {
        return Api.as(account).post("/test-hooks/jobs", Map.of("steps", steps, "end", end)).is(200).json().get("id").asText();
    }

    private static JsonNode read(String account, String id) {
        return Api.as(account).get("/jobs/" + id).is(200).json();
    }

    private static JsonNode over(String account, String id) throws InterruptedException {
        for (int i = 0; i < PATIENCE; i++) {
            var job = read(account, id);
            if (!job.get("state").asText().matches("QUEUED|RUNNING")) {
                return job;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("still going: " + read(account, id));
    }

    @Test
    void tellsHowFarItIsAndWhereItsResultStands() throws InterruptedException {
        var id = start("coordinacion", 20, "/comites");
        int most = 0;
        for (var job = read("coordinacion", id); job.get("endedAt").isNull(); job = read("coordinacion", id)) {
            most = Math.max(most, job.get("done").asInt());
            Thread.sleep(50);
        }
        assertThat(most).as("seen on the way").isBetween(1, 19);
        var job = over("coordinacion", id);
        assertThat(job.get("state").asText()).isEqualTo("DONE");
        assertThat(job.get("result").asText()).isEqualTo("/comites");
        assertThat(job.get("done").asInt()).isEqualTo(job.get("total").asInt()).isEqualTo(20);
    }

    @Test
    void stopsWhenItIsAskedTo() throws InterruptedException {
        var id = start("coordinacion", 200, "/comites");
        Api.as("coordinacion").delete("/jobs/" + id).is(204);
        Api.as("coordinacion").delete("/jobs/" + id).is(204);
        var job = over("coordinacion", id);
        assertThat(job.get("state").asText()).isEqualTo("CANCELLED");
        assertThat(job.get("result").isNull()).isTrue();
        Api.as("coordinacion").delete("/jobs/" + id).is(204);
        assertThat(read("coordinacion", id)).isEqualTo(job);
    }

    @Test
    void saysWhyItLeftNothing() throws InterruptedException {
        var refused = over("coordinacion", start("coordinacion", 1, "refusal"));
        assertThat(refused.get("state").asText()).isEqualTo("FAILED");
        assertThat(refused.get("message").asText()).isNotBlank().doesNotContain("shared.");
        var broken = over("coordinacion", start("coordinacion", 1, "defect"));
        assertThat(broken.get("state").asText()).isEqualTo("FAILED");
        assertThat(broken.get("message").asText()).contains("error del sistema").doesNotContain("planted");
    }

    @Test
    void isFoundByItsOwnerOnly() throws InterruptedException {
        var id = start("coordinacion", 10, "/");
        Api.as("rendiciones").get("/jobs/" + id).is(404);
        Api.as("rendiciones").delete("/jobs/" + id).is(404);
        Api.as("coordinacion").get("/jobs/" + UUID.randomUUID()).is(404);
        Api.as("coordinacion").get("/jobs/nada").is(404);
        assertThat(over("coordinacion", id).get("state").asText()).isEqualTo("DONE");
    }

    @Test
    void refusesAFourthUntilOneIsOver() throws InterruptedException {
        var ids = new String[] {start("encargado", 300, "/"), start("encargado", 300, "/"), start("encargado", 300, "/")};
        Api.as("encargado").post("/test-hooks/jobs", Map.of("steps", 1, "end", "/")).is(409);
        for (var id : ids) {
            Api.as("encargado").delete("/jobs/" + id).is(204);
        }
        for (var id : ids) {
            assertThat(over("encargado", id).get("state").asText()).isEqualTo("CANCELLED");
        }
        over("encargado", start("encargado", 1, "/"));
    }

    @Test
    void showsItsProgressAndGoesOnToItsResult() {
        var page = Visitor.signIn(browser.phone(), "coordinacion");
        var id = start("coordinacion", 120, "/comites");
        page.navigate("/trabajos/" + id);
        page.waitForSelector("[data-job-reached]:text('de 120')");
        assertThat(page.getAttribute("progress", "max")).isEqualTo("120");
        Axe.check(page);
        page.waitForURL("**/comites");
        page.navigate("/trabajos");
        assertThat(page.textContent("main")).contains("Trabajo de prueba", "Terminado");
        Axe.check(page);
    }

    @Test
    void isCancelledFromItsPage() {
        var page = Visitor.signIn(browser.page(), "coordinacion");
        var id = start("coordinacion", 300, "/comites");
        page.navigate("/trabajos/" + id);
        page.click("input[value='Cancelar']");
        page.waitForSelector(".notice:has-text('no quedó nada')");
        assertThat(page.textContent("main")).contains("Cancelado");
        assertThat(page.locator("input[value='Cancelar']").count()).isZero();
    }
}

package cl.vertiente.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.testing.Api;
import cl.vertiente.testing.Browser;
import cl.vertiente.testing.Ledger;
import cl.vertiente.testing.Server;
import cl.vertiente.testing.ServerTest;
import cl.vertiente.testing.Visitor;
import cl.vertiente.testing.Visits;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Totals of a campaign of three visits to two systems. */
@ServerTest
class IndicatorTotalsIT {

    @RegisterExtension
    Browser browser = new Browser();

    private final Api engineer = Api.as("terreno");
    private final Api coordinator = Api.as("coordinacion");
    private final String label = "Suma" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void today() {
        Ledger.clock(Server.CLOCK);
    }

    /** @param users how many, or null when nobody observed it */
    private String visit(int place, String at, Integer users, boolean telemetry) {
        var answers = new HashMap<>(Visits.complete());
        answers.put("users", users == null ? Map.of("missing", "NOT_OBSERVED") : users);
        answers.put("telemetry", telemetry);
        if (telemetry) {
            answers.put("telemetry_units", List.of(Map.of("id", UUID.randomUUID().toString(), "name", "Unidad", "condition", "GOOD")));
        } else {
            answers.remove("telemetry_units");
        }
        var body = Visits.with(Visits.with(Visits.body(Visits.system(place), 0, answers), "label", label), "visitAt", at);
        var address = Visits.fresh();
        engineer.put(address, body).is(201);
        return address;
    }

    private void approve(String address) {
        Visits.step(engineer, address, "submit", Map.of()).is(200);
        Visits.step(coordinator, address, "take", Map.of()).is(200);
        Visits.step(coordinator, address, "approve", Map.of()).is(200);
    }

    private JsonNode total(Api api, String code) {
        return StreamSupport.stream(api.get("/diagnoses/totals?label=" + label).is(200).json().get("items").spliterator(), false)
                .filter(total -> total.get("code").asText().equals(code)).findFirst().orElseThrow();
    }

    @Test
    void ofEachSystemTheLastVisitAndNothingThatNobodySaw() {
        approve(visit(12, "2026-10-01T10:00:00-03:00", 400, true));
        visit(12, "2026-10-15T10:00:00-03:00", 90, false);
        approve(visit(13, "2026-10-10T10:00:00-03:00", null, true));

        var users = total(coordinator, "USERS");
        assertThat(users.get("visits").asInt()).as("two systems, three visits").isEqualTo(2);
        assertThat(users.get("observed").asInt()).isEqualTo(1);
        assertThat(users.get("sum").decimalValue()).isEqualByComparingTo("90");
        assertThat(users.get("mean").decimalValue()).isEqualByComparingTo("90");
        assertThat(total(coordinator, "TELEMETRY").get("counts")).hasSize(2);

        var approved = total(Api.as("gore.biobio"), "USERS");
        assertThat(approved.get("sum").decimalValue()).as("the draft is not the government's to read").isEqualByComparingTo("400");
        assertThat(total(Api.as("gore.biobio"), "TELEMETRY").at("/counts/true").asInt()).isEqualTo(2);
        assertThat(total(Api.as("gore.maule"), "USERS").get("visits").asInt()).isZero();
        coordinator.get("/diagnoses/totals?state=nada").is(400);
        coordinator.get("/diagnoses/totals?nada=1").is(400);

        var page = browser.phone();
        Visitor.signIn(page, "coordinacion");
        page.navigate("/diagnosticos/totales?label=" + label);
        assertThat(page.textContent("main")).contains("2 visitas, la última de cada sistema", "90 personas",
                "de 90 a 90 personas", "Sí: 1 (50 %)");
    }
}

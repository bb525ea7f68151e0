package cl.vertiente.improvement;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.testing.Api;
import cl.vertiente.testing.Ledger;
import cl.vertiente.testing.Server;
import cl.vertiente.testing.ServerTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The act of reception of an improvement: issued once, read by who sees the agreement, proved by its code. */
@ServerTest
class ActIT {

    private final Api coordinator = Api.as("coordinacion");
    private Improving improving;

    @BeforeEach
    void today() {
        Ledger.clock(Server.CLOCK);
        improving = Improving.at(Ledger.signed()).propose();
    }

    private Api.Answer issue(Api by) {
        return by.post("/reports/acta-recepcion/issues", Map.of("improvementId", improving.id()));
    }

    @Test
    void isIssuedOfWhatWasReceivedAndProvesItself() {
        improving.upTo("install");
        issue(coordinator).is(409);
        improving.photo("BEFORE");
        improving.photo("AFTER");
        improving.step("receive", Improving.said("receive", "2026-07-20")).is(200);
        var issued = issue(coordinator).is(201).json();
        assertThat(issue(coordinator).is(200).json().get("id")).isEqualTo(issued.get("id"));
        improving.step("operate", Improving.said("2026-07-25")).is(200);
        assertThat(issue(coordinator).is(200).json().get("id")).as("what was received changes no more").isEqualTo(issued.get("id"));
        var pdf = coordinator.get("/issued-reports/" + issued.get("id").asText() + ".pdf").is(200).bytes();
        assertThat(new String(pdf, 0, 5, java.nio.charset.StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        coordinator.get("/issued-reports/" + issued.get("id").asText() + ".xlsx").is(200);
        Api.as("gore.biobio").get("/issued-reports/" + issued.get("id").asText()).is(200);
        Api.as("gore.maule").get("/issued-reports/" + issued.get("id").asText()).is(404);
    }

    @Test
    void isIssuedByThoseWhoAnswerForIt() {
        improving.upTo("receive");
        issue(Api.as("terreno")).is(403);
        issue(Api.as("rendiciones")).is(403);
        coordinator.post("/reports/acta-recepcion/issues", Map.of("improvementId", UUID.randomUUID())).is(404);
        assertThat(coordinator.post("/reports/acta-recepcion/issues", Map.of()).is(422).pointers()).containsExactly("/improvementId");
    }
}

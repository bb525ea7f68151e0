package cl.vertiente.accountability;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.shared.Sha256;
import cl.vertiente.testing.Api;
import cl.vertiente.testing.Ledger;
import cl.vertiente.testing.ServerTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The register of issued reports, copies, and what anybody may ask about them. */
@ServerTest
class VerificationIT {

    private static long minute;

    /** A minute of its own for each test: tries are counted by the minute. */
    @BeforeEach
    void laterOn() {
        Ledger.clock("2026-10-20T13:" + (10 + minute++ * 2) + ":00Z");
    }

    @Test
    void verifiesInAnyCaseWithOrWithoutHyphens() {
        var ledger = sent();
        var issue = issue("gore.biobio", ledger, 200);
        var code = issue.get("code").asText();
        for (var typed : new String[] {code, code.toLowerCase(), code.replace("-", "")}) {
            var answer = ask(typed).is(200).json();
            assertThat(answer.get("status").asText()).isEqualTo("VALID");
            assertThat(answer.get("sha256").asText()).isEqualTo(issue.get("sha256").asText());
            assertThat(answer.toString()).doesNotContain("Etcheverry", "Inostroza", "30.000.000");
        }
        var pdf = Api.as("gore.biobio").get(issue.get("files").get("pdf").asText()).is(200).bytes();
        assertThat(Sha256.of(pdf)).isEqualTo(issue.get("sha256").asText());
        assertThat(ask("0000-0000-0000").is(200).json().get("status").asText()).isEqualTo("UNKNOWN");
        assertThat(ask("no-es-un-codigo").is(200).json().get("status").asText()).isEqualTo("UNKNOWN");
    }

    @Test
    void stopsWhoGuesses() {
        for (int i = 0; i < 30; i++) {
            ask("0000-0000-" + (1000 + i)).is(200);
        }
        var refused = ask("0000-0000-2000").is(429);
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 60);
    }

    @Test
    void supersedesOnlyBySendersNewRowsAndGivesReadersCopies() {
        var ledger = sent();
        var first = issue("encargado", ledger, 200);
        assertThat(issue("gore.biobio", ledger, 200).get("id")).isEqualTo(first.get("id"));
        Api.as("encargado").put(ledger.path("/rendiciones/2026-06/sisrec"), Map.of("reportNumber", "SR-1", "sentOn", "2026-10-01")).is(200);
        var copy = issue("gore.biobio", ledger, 201);
        assertThat(copy.get("copy").asBoolean()).isTrue();
        assertThat(ask(first.get("code").asText()).json().get("status").asText()).isEqualTo("VALID");
        Api.as("encargado").put(ledger.path("/rendiciones/2026-06/sisrec"), Map.of("reportNumber", "SR-2", "sentOn", "2026-10-01")).is(200);
        var second = issue("encargado", ledger, 201);
        var old = ask(first.get("code").asText()).json();
        assertThat(old.get("status").asText()).isEqualTo("SUPERSEDED");
        assertThat(old.get("supersededBy").asText()).isEqualTo(second.get("code").asText());
        Api.as("gore.maule").get("/issued-reports/" + second.get("id").asText()).is(404);
        Api.as("gore.maule").get(second.get("files").get("pdf").asText()).is(404);
        Api.as("gore.maule").post("/reports/rendicion-mensual/issues", Map.of("agreementId", ledger.id, "period", "2026-06")).is(404);
    }

    private static Ledger sent() {
        var ledger = Ledger.signed();
        ledger.record(ledger.income("2026-06-10", 30_000_000)).is(201);
        ledger.close("2026-06");
        return ledger;
    }

    private static com.fasterxml.jackson.databind.JsonNode issue(String account, Ledger ledger, int status) {
        return Api.as(account).post("/reports/rendicion-mensual/issues", Map.of("agreementId", ledger.id, "period", "2026-06"))
                .is(status).json();
    }

    private static Api.Answer ask(String code) {
        return Api.nobody().get("/verificar/" + code, "Accept", "application/json");
    }
}

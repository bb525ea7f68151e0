package cl.vertiente.testing;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.shared.Sha256;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A backup restored elsewhere answers every question about the past as the original does, and refuses what it refused. */
@ServerTest
class BackupIT {

    private static final List<String> INSTANTS = List.of("2026-07-01T09:59:59Z", "2026-07-02T10:00:01Z", "2026-07-03T10:00:01Z",
            "2026-09-01T00:00:00Z", "2026-10-20T11:00:00Z");

    @Test
    void answersTheSameAboutThePast() {
        var ledger = corrected();
        var original = Server.running();
        try (var restored = Server.restored("restored", original, Backup.of(original, Server.target().resolve("it/backup")))) {
            assertThat(restored.database().port()).isNotEqualTo(original.database().port());
            var there = Api.on(restored, "coordinacion");
            var here = Api.as("coordinacion");
            var agreements = new ArrayList<String>();
            here.get("/agreements?q=DEMO&limit=500").is(200).json().get("items").forEach(one -> agreements.add(one.get("id").asText()));
            agreements.add(ledger.id);
            assertThat(agreements).as("the four of the programme and this one").hasSizeGreaterThan(4);
            var answers = new ArrayList<JsonNode>();
            for (var agreement : agreements) {
                for (var instant : INSTANTS) {
                    for (var question : List.of("/balance", "/budget")) {
                        var path = "/agreements/" + agreement + question + "?asOf=" + instant;
                        answers.add(said(here, path));
                        assertThat(said(there, path)).as(path).isEqualTo(answers.get(answers.size() - 1));
                    }
                }
            }
            assertThat(answers.stream().distinct().count()).as("the questions have different answers").isGreaterThan(10);
            assertThat(figure(there, ledger, "2026-07-02T10:00:01Z")).isEqualTo(1_000_000);
            assertThat(figure(there, ledger, "2026-07-03T10:00:01Z")).isEqualTo(900_000);
            provesItsReports(here, there);
        }
    }

    /** The figures; of an agreement that was a draft then, the sentence that says so. */
    private static JsonNode said(Api api, String path) {
        var answer = api.get(path);
        assertThat(answer.status()).as(path).isIn(200, 422);
        return answer.status() == 200 ? answer.json() : answer.json().get("detail");
    }

    /** One voucher of 1.000.000, a day later corrected to 900.000. */
    private static Ledger corrected() {
        Ledger.clock("2026-07-01T10:00:00Z");
        var ledger = Ledger.signed();
        ledger.record(ledger.income("2026-06-10", 30_000_000)).is(201);
        Ledger.clock("2026-07-02T10:00:00Z");
        var wrong = ledger.record(ledger.invoice("2026-06-15", 1_000_000)).is(201).json().get("id").asText();
        Ledger.clock("2026-07-03T10:00:00Z");
        var right = ledger.invoice("2026-06-15", 900_000);
        right.put("corrects", wrong);
        right.put("correctionReason", "El total era otro");
        ledger.record(right).is(201);
        Ledger.clock(Server.CLOCK);
        return ledger;
    }

    private static long figure(Api api, Ledger ledger, String instant) {
        return api.get(ledger.path("/balance?asOf=" + instant)).is(200).json().get("rendered").asLong();
    }

    private static void provesItsReports(Api here, Api there) {
        var issued = here.get("/issued-reports?limit=500").is(200).json().get("items");
        assertThat(issued).isNotEmpty();
        assertThat(there.get("/issued-reports?limit=500").is(200).json().get("items")).isEqualTo(issued);
        var report = issued.get(0);
        assertThat(Sha256.of(there.get(report.get("files").get("pdf").asText()).is(200).bytes())).isEqualTo(report.get("sha256").asText());
    }
}

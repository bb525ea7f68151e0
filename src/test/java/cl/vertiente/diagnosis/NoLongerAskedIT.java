package cl.vertiente.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.testing.Api;
import cl.vertiente.testing.Ledger;
import cl.vertiente.testing.Server;
import cl.vertiente.testing.ServerTest;
import cl.vertiente.testing.Visits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A yes with what hung on it, corrected to a no: what is not asked any more stays written down and counts nowhere. */
@ServerTest
class NoLongerAskedIT {

    private static final String GHOST = "Telemetría fantasma";
    private static final String NOTE = "Vibraba la bomba fantasma";
    private static final String NEVER_SENT = "b".repeat(64);

    private final Api engineer = Api.as("terreno");
    private final Api coordinator = Api.as("coordinacion");
    private final String label = "Nunca " + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void today() {
        Ledger.clock(Server.CLOCK);
    }

    private Map<String, Object> body(int base, boolean there) {
        var answers = new HashMap<>(Visits.complete());
        answers.put("telemetry", there);
        answers.put("telemetry_units", List.of(Map.of("id", UUID.nameUUIDFromBytes(label.getBytes()).toString(), "name", GHOST,
                "condition", "GOOD")));
        answers.put("state_supply_pumping", there ? "BAD" : "GOOD");
        answers.put("state_supply_pumping_note", NOTE);
        answers.put("state_supply_pumping_photos", List.of(NEVER_SENT));
        return Visits.with(Visits.body(Visits.system(14), base, answers), "label", label);
    }

    @Test
    void yesThenNoThenApproved() throws IOException {
        var address = Visits.fresh();
        engineer.put(address, body(0, true)).is(201);
        assertThat(Visits.step(engineer, address, "submit", Map.of()).is(422).pointers()).as("asked, and never arrived")
                .containsExactly("/answers/state_supply_pumping_photos/0");
        engineer.put(address, body(1, false)).is(200);
        Visits.step(engineer, address, "submit", Map.of()).is(200);
        Visits.step(coordinator, address, "take", Map.of()).is(200);
        Visits.step(coordinator, address, "approve", Map.of()).is(200);
        var id = address.substring(address.lastIndexOf('/') + 1);

        assertThat(engineer.get(address).is(200).text()).as("nothing that was typed is lost").contains(GHOST, NOTE);
        assertThat(Api.as("gore.biobio").get(address).is(200).text()).contains("\"telemetry\":false")
                .doesNotContain(GHOST, NOTE, NEVER_SENT);
        assertThat(coordinator.get("/water-systems/" + Visits.system(14) + "/assets").is(200).text()).doesNotContain("fantasma");
        assertThat(engineer.get(address).is(200).json().at("/indicators/CONDITION_PUMPING/choice").asText()).isEqualTo("GOOD");
        assertThat(cells(engineer.get("/diagnoses/answers.xlsx?label=" + label.replace(" ", "%20")).is(200).bytes()))
                .contains(label).doesNotContain("fantasma");
        var issue = coordinator.post("/reports/ficha-diagnostico/issues", Map.of("diagnosisId", id)).is(201).json().get("id").asText();
        assertThat(cells(coordinator.get("/issued-reports/" + issue + ".xlsx").is(200).bytes()))
                .contains("Telemetría en funcionamiento").doesNotContain("fantasma");
    }

    private static String cells(byte[] file) throws IOException {
        var cells = new StringBuilder();
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            for (var sheet : book.getSheets().toList()) {
                sheet.read().forEach(row -> row.forEach(cell -> cells.append(cell == null ? "" : cell.getText()).append('\n')));
            }
        }
        return cells.toString();
    }
}

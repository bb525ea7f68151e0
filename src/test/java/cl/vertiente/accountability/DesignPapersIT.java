package cl.vertiente.accountability;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.design.Designed;
import cl.vertiente.testing.Api;
import cl.vertiente.testing.Ledger;
import cl.vertiente.testing.Server;
import cl.vertiente.testing.ServerTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The list of documents of a design as it is issued: the same is the same issue, other rows supersede it, anybody may verify it. */
@ServerTest
class DesignPapersIT {

    private static final String AT = "/reports/lista-documentos/issues";

    private final Api designer = Api.as("diseno");
    private Designed design;

    @BeforeEach
    void begun() {
        Ledger.clock(Server.CLOCK);
        design = new Designed().started();
    }

    @Test
    void isIssuedOnceForTheSameRowsAndSupersededByOthers() {
        var asked = Map.of("designId", design.id);
        var first = designer.post(AT, asked).is(201).json();
        assertThat(designer.post(AT, asked).is(200).json().get("code")).isEqualTo(first.get("code"));
        assertThat(designer.post(AT, Map.of("designId", design.id, "stage", "EXECUTION")).is(200).json().get("code"))
                .as("the stage of the design").isEqualTo(first.get("code"));
        assertThat(designer.post(AT, Map.of("designId", design.id, "stage", "FEASIBILITY")).is(201).json().get("code"))
                .as("another stage is another list").isNotEqualTo(first.get("code"));
        design.paper("SCHEDULE", Map.of("seenOn", "2026-08-03", "notRequiredReason", "La DOH lo hace")).is(201);
        designer.post(AT, asked).is(201);
        var old = Api.as("gore.biobio").get("/issued-reports/" + first.get("id").asText()).is(200).json();
        assertThat(old.get("state").asText()).isEqualTo("SUPERSEDED");
        for (var file : new String[] {"pdf", "xlsx"}) {
            Api.as("gore.biobio").get("/issued-reports/" + first.get("id").asText() + "." + file).is(200);
        }
        Api.as("gore.maule").get("/issued-reports/" + first.get("id").asText()).is(404);
    }

    @Test
    void refusesWhatIsNoDesignOrStage() {
        designer.post(AT, Map.of("designId", UUID.randomUUID())).is(404);
        designer.post(AT, Map.of()).is(422);
        assertThat(designer.post(AT, Map.of("designId", design.id, "stage", "NADA")).is(422).pointers()).containsExactly("/stage");
        Api.as("gore.biobio").post(AT, Map.of("designId", design.id)).is(403);
    }
}

package cl.vertiente.design;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.testing.Api;
import cl.vertiente.testing.DraftedAgreement;
import cl.vertiente.testing.Ledger;
import cl.vertiente.testing.Server;
import cl.vertiente.testing.ServerTest;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the file of a design has and lacks for a stage, by REST, and the versions of what is asked. */
@ServerTest
class StageChecklistIT {

    private final Api designer = Api.as("diseno");
    private final Api coordinator = Api.as("coordinacion");
    private Designed design;

    @BeforeEach
    void begun() {
        Ledger.clock(Server.CLOCK);
        design = new Designed().started();
    }

    private JsonNode sheet(String query) {
        return designer.get(design.at() + "/checklist" + query).is(200).json();
    }

    private JsonNode paper(String code) {
        return StreamSupport.stream(sheet("").get("papers").spliterator(), false).filter(one -> one.get("code").asText().equals(code))
                .findFirst().orElseThrow();
    }

    private String state(String code) {
        return paper(code).get("state").asText();
    }

    @Test
    void saysWhatIsMissingForTheStageAsked() {
        var whole = sheet("");
        assertThat(whole.get("stage").asText()).isEqualTo("EXECUTION");
        assertThat(whole.get("missing").asInt()).isEqualTo(whole.get("papers").size()).isGreaterThan(8);
        assertThat(whole.get("source").asText()).contains("RIS");
        assertThat(sheet("?stage=PREFEASIBILITY").get("papers").findValuesAsText("code")).contains("TERMS_OF_REFERENCE");
        assertThat(sheet("?stage=PROFILE").get("papers")).as("nothing is asked").isEmpty();
        designer.get(design.at() + "/checklist?stage=NADA").is(400);
        designer.get("/engineering-designs/" + UUID.randomUUID() + "/checklist").is(404);
    }

    @Test
    void aPaperThatIsAProductFollowsItsLastVersion() {
        assertThat(state("BUDGET_DETAIL")).isEqualTo("MISSING");
        design.deliver("BUDGET").is(201);
        assertThat(state("BUDGET_DETAIL")).isEqualTo("IN_REVIEW");
        design.review(coordinator, "BUDGET", "approve", Map.of()).is(200);
        assertThat(state("BUDGET_DETAIL")).isEqualTo("PRESENT");
        assertThat(sheet("").get("settled").asInt()).isEqualTo(1);
    }

    @Test
    void theLastEntryOfAPaperCounts() {
        var document = DraftedAgreement.document(designer);
        design.paper("SCHEDULE", Map.of("seenOn", "2026-08-03", "sha256", document, "validUntil", "2026-09-01")).is(201);
        assertThat(state("SCHEDULE")).isEqualTo("EXPIRED");
        design.paper("SCHEDULE", Map.of("seenOn", "2026-08-03", "sha256", document)).is(201);
        assertThat(state("SCHEDULE")).isEqualTo("PRESENT");
        designer.get(design.at() + "/evidence/" + document).is(200);
        design.paper("SCHEDULE", Map.of("seenOn", "2026-08-03", "notRequiredReason", "Lo hace la DOH")).is(201);
        assertThat(state("SCHEDULE")).isEqualTo("NOT_REQUIRED");
        design.paper("SCHEDULE", Map.of("seenOn", "2026-08-03", "note", "Era de otro diseño")).is(201);
        assertThat(state("SCHEDULE")).isEqualTo("MISSING");
    }

    @Test
    void takesAnEntryOnceAndRefusesWhatCannotBe() {
        var at = design.at() + "/checklist/SCHEDULE/entries/" + UUID.randomUUID();
        var said = Map.of("seenOn", "2026-08-03", "notRequiredReason", "Prueba");
        designer.put(at, said).is(201);
        designer.put(at, said).is(200);
        designer.put(at, Map.of("seenOn", "2026-08-04", "notRequiredReason", "Prueba")).is(409);
        design.paper("NADA", said).is(404);
        refused(Map.of("seenOn", "2027-08-03", "notRequiredReason", "x"), "/seenOn");
        refused(Map.of("seenOn", "2026-02-31", "notRequiredReason", "x"), "/seenOn");
        refused(Map.of("seenOn", "2026-08-03"), "/sha256");
        refused(Map.of("seenOn", "2026-08-03", "sha256", "0".repeat(64)), "/sha256");
        var document = DraftedAgreement.document(designer);
        refused(Map.of("seenOn", "2026-08-03", "sha256", document, "notRequiredReason", "x"), "/notRequiredReason");
        refused(Map.of("seenOn", "2026-08-03", "sha256", document, "validUntil", "2026-08-02"), "/validUntil");
        refused(Map.of("seenOn", "2026-08-03", "notRequiredReason", "x", "validUntil", "2026-09-02"), "/validUntil");
        assertThat(state("SCHEDULE")).isEqualTo("NOT_REQUIRED");
        design.verb(coordinator, "abandon", Map.of("reason", "Prueba")).is(200);
        design.paper("SCHEDULE", said).is(409);
    }

    private void refused(Map<String, ?> seen, String pointer) {
        assertThat(design.paper("SCHEDULE", seen).is(422).pointers()).as("%s", seen).containsExactly(pointer);
    }

    @Test
    void theRegionalGovernmentReadsHowPapersStandAndDocumentsOnceApproved() {
        var document = DraftedAgreement.document(designer);
        design.paper("SCHEDULE", Map.of("seenOn", "2026-08-03", "sha256", document)).is(201);
        var gore = Api.as("gore.biobio");
        var seen = gore.get(design.at() + "/checklist").is(200).json();
        assertThat(seen.get("settled").asInt()).isEqualTo(1);
        assertThat(seen.get("papers").findValuesAsText("sha256")).isEmpty();
        gore.get(design.at() + "/evidence/" + document).is(404);
        Api.as("gore.maule").get(design.at() + "/checklist").is(404);
        for (var kind : List.of("TOPOGRAPHY", "BUDGET")) {
            design.report(kind, "2026-08-03", 100).is(201);
            design.deliver(kind).is(201);
            design.review(coordinator, kind, "approve", Map.of()).is(200);
        }
        design.verb(designer, "submit", Map.of()).is(200);
        design.verb(coordinator, "approve", Map.of()).is(200);
        assertThat(gore.get(design.at() + "/checklist").is(200).json().get("papers").findValuesAsText("sha256")).contains(document);
        gore.get(design.at() + "/evidence/" + document).is(200);
    }

    private JsonNode last() {
        return coordinator.get("/stage-checklists").is(200).json().at("/items/0");
    }

    /** What a version says, and at a stage that no other test asks one paper more: to be published, or varied. */
    private static Map<String, Object> another(JsonNode version, String inForceFrom, String code, String name) {
        var items = new ArrayList<Map<String, Object>>();
        version.get("items").forEach(item -> {
            var said = new LinkedHashMap<String, Object>();
            List.of("stage", "code", "name", "productKind").forEach(field -> {
                if (!item.path(field).isMissingNode() && !item.get(field).isNull()) {
                    said.put(field, item.get(field).asText());
                }
            });
            items.add(said);
        });
        if (code != null) {
            items.add(Map.of("stage", "FEASIBILITY", "code", code, "name", name));
        }
        return Map.of("source", version.get("source").asText(), "inForceFrom", inForceFrom, "items", items);
    }

    private List<String> feasibility() {
        return sheet("?stage=FEASIBILITY").get("papers").findValuesAsText("name");
    }

    @Test
    void anotherVersionIsPublishedWholeAndTheSameChangesNothing() {
        var first = last();
        var same = another(first, first.get("inForceFrom").asText(), null, null);
        assertThat(coordinator.post("/stage-checklists", same).is(200).json().get("version")).isEqualTo(first.get("version"));
        var next = another(first, "2026-10-20", "EXTRA_" + first.get("version").asInt(), "Documento de prueba");
        designer.post("/stage-checklists", next).is(403);
        assertThat(coordinator.post("/stage-checklists", next).is(201).json().get("version").asInt())
                .isEqualTo(first.get("version").asInt() + 1);
        assertThat(feasibility()).contains("Documento de prueba");
        var wrong = another(first, "2026-10-20", "SCHEDULE", "Otra vez");
        var items = new ArrayList<Object>((List<?>) wrong.get("items"));
        items.add(Map.of("stage", "EXECUTION", "code", "OTRO", "name", "Otro", "productKind", "NADA"));
        assertThat(coordinator.post("/stage-checklists", Map.of("source", "Prueba", "inForceFrom", "2026-10-20", "items", items)).is(422)
                .pointers()).containsExactly("/items/" + (items.size() - 2) + "/code", "/items/" + (items.size() - 1) + "/productKind");
    }

    @Test
    void aVersionCountsFromItsDayOnAndNeverBeforeTheOneOfToday() {
        var name = "Documento por regir " + UUID.randomUUID();
        var coming = another(last(), "2026-12-01", "COMING_" + last().get("version").asInt(), name);
        coordinator.post("/stage-checklists", coming).is(201);
        assertThat(feasibility()).doesNotContain(name);
        Ledger.clock("2026-12-01T15:00:00Z");
        var later = Api.as("diseno");
        assertThat(later.get(design.at() + "/checklist?stage=FEASIBILITY").is(200).json().get("papers").findValuesAsText("name"))
                .contains(name);
        Ledger.clock(Server.CLOCK);
        assertThat(coordinator.post("/stage-checklists", another(last(), "2023-12-31", "NEVER", "Documento antiguo")).is(422).pointers())
                .containsExactly("/inForceFrom");
    }
}
